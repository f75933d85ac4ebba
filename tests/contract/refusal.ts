/** What a refused client call tells: the HTTP status and the message a person would read. */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call
  } catch (error) {
    const { statusCode, message } = error as { statusCode: number; message: string }
    return { status: statusCode, message }
  }
  throw new Error('The call was expected to be refused')
}
