/**
 * Every refusal of the product: a stable code, the HTTP status and one Chinese sentence that says what is wrong and what to do.
 * Rules return a code or null; actions throw `Refused`. Anything else that is thrown is a bug.
 */
export const refusals = {
  'sign-in-needed': { status: 401, message: '请先登录。' },
  'not-permitted': { status: 403, message: '您的岗位没有此项权限，请联系安全管理员授权。' },
  'out-of-jurisdiction': { status: 403, message: '该事项不在您的管辖范围内。' },
  'not-found': { status: 404, message: '没有找到，可能已停止公示或从未存在。' },
  'input-invalid': { status: 422, message: '填写的内容有误，请按提示修改后重新提交。' },
  'key-reused': { status: 409, message: '同一个幂等键已用于不同的内容，请换一个。' },
  'same-person': { status: 409, message: '须由另一人办理：经手人与审核人不能是同一人。' },
  'wrong-state': { status: 409, message: '当前状态不能办理此步骤。' },
} as const satisfies Record<string, { status: number; message: string }>

export type RefusalCode = keyof typeof refusals

/** The one error class of the domain. `detail` says where and what to do, in Chinese, when the code's own sentence is not enough. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly detail: string | null
  constructor(code: RefusalCode, detail: string | null = null) {
    super(detail ?? refusals[code].message)
    this.name = 'Refused'
    this.code = code
    this.detail = detail
  }
}

/** Throws when a rule gave a reason; does nothing when it gave none. */
export function refuseIf(code: RefusalCode | null, detail: string | null = null): void {
  if (code !== null) throw new Refused(code, detail)
}
