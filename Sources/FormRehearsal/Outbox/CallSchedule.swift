package import FormSource

/// When a call that is not settled is sent again.
///
/// DataPass waits about n⁴ + 2 seconds after the n-th try (Rails’ `polynomially_longer`), and gives up after the tenth
/// (`app/jobs/deliver_authorization_request_webhook_job.rb`; in August 2026 it never gave up). The last of its waits is of
/// almost two hours: a rehearsal has as many, each of them short enough to be waited for.
package enum CallSchedule {
  /// What stands between two tries, in seconds.
  package struct Wait: Hashable, Sendable {
    /// In a rehearsal.
    package let seconds: Int
    /// In DataPass, without the chance of up to 15 % that it adds.
    package let datapassSeconds: Int
  }

  /// The wait after each try but the last.
  package static let waits: [Wait] = zip(1..., [1, 2, 3, 5, 8, 13, 20, 30, 45]).map { number, seconds in
    Wait(seconds: seconds, datapassSeconds: number * number * number * number + 2)
  }

  package static var mostAttempts: Int { waits.count + 1 }

  /// The wait after a number of tries; nil where there is no further one.
  package static func wait(after attempts: Int) -> Wait? {
    attempts > 0 && attempts <= waits.count ? waits[attempts - 1] : nil
  }
}

extension CallSchedule.Wait {
  /// How long it stands for, as in “DataPass would wait about 4 minutes”.
  package var words: Words {
    let (count, french, english) = Self.rounded(datapassSeconds)
    let plural = count == 1 ? "" : "s"
    return Words(
      fr: "DataPass attendrait environ \(count)\u{A0}\(french)\(plural)",
      en: "DataPass would wait about \(count) \(english)\(plural)"
    )
  }

  private static func rounded(_ seconds: Int) -> (count: Int, french: String, english: String) {
    if seconds < 90 { return (seconds, "seconde", "second") }
    let minutes = (seconds + 30) / 60
    return minutes < 90 ? (minutes, "minute", "minute") : ((minutes + 30) / 60, "heure", "hour")
  }
}
