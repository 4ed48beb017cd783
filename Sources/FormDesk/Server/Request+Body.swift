#if Desk
import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
  /// The whole of what is sent.
  /// - Parameter limit: the most that is read, in bytes.
  /// - Returns: its bytes.
  /// - Throws: `HTTPError`: 413 for more, which its length may say beforehand, and 400 where it ends before its end.
  func wholeBody(upTo limit: Int) async throws -> ByteBuffer {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw HTTPError(.contentTooLarge)
    }
    do {
      return try await body.collect(upTo: limit)
    } catch let error as HTTPError {
      throw error
    } catch let error as CancellationError {
      throw error
    } catch is NIOTooManyBytesError {
      throw HTTPError(.contentTooLarge)
    } catch {
      // The visitor has gone; what is kept has nothing to do with it.
      throw HTTPError(.badRequest)
    }
  }
}
#endif
