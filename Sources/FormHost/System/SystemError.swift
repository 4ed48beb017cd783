import FormSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A refusal of the system, by its number (`errno`).
struct SystemError: Error, Hashable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// What the last call left in `errno`; ask at once, any other call may change it.
  static var last: SystemError { SystemError(errno) }

  static var notFound: SystemError { SystemError(ENOENT) }
  static var exists: SystemError { SystemError(EEXIST) }
  static var interrupted: SystemError { SystemError(EINTR) }
  static var wouldBlock: SystemError { SystemError(EAGAIN) }
  static var linkLoop: SystemError { SystemError(ELOOP) }
  static var notPermitted: SystemError { SystemError(EACCES) }
  static var notAFolder: SystemError { SystemError(ENOTDIR) }
  static var isAFolder: SystemError { SystemError(EISDIR) }

  /// Nothing stands there: the name itself or a folder on the way to it is missing.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// Where a folder was asked for without following links, a link or a file stands.
  var isNotAFolder: Bool { number == ENOTDIR || number == ELOOP }
  var isNotPermitted: Bool { number == EACCES || number == EPERM }
  /// The file system knows no locks (NFS refuses them on a folder).
  var isWithoutLocks: Bool { number == EBADF || number == ENOLCK || number == EOPNOTSUPP || number == ENOSYS }

  /// Why a file could not be read.
  var readFailure: ReadFailure {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    case EACCES, EPERM: .permissionDenied
    case ELOOP: .linkLoop
    // What opening a socket answers.
    case ENXIO: .notRegularFile
    default: .system(number)
    }
  }

  /// What happened, to stand behind a path and a colon.
  var words: Words {
    switch number {
    case ENOENT: Words(fr: "n’existe pas", en: "does not exist")
    case EACCES, EPERM: Words(fr: "accès refusé", en: "permission denied")
    case ENOSPC: Words(fr: "le disque est plein", en: "the disk is full")
    case EDQUOT: Words(fr: "le quota de disque est atteint", en: "the disk quota is reached")
    case EROFS: Words(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case ENOTDIR: Words(fr: "un dossier est attendu", en: "a folder is expected")
    case EISDIR: Words(fr: "un dossier occupe la place d’un fichier", en: "a folder stands in the place of a file")
    case ELOOP: Words(fr: "les liens symboliques tournent en rond", en: "its symbolic links go round in circles")
    case ENAMETOOLONG: Words(fr: "le nom est trop long", en: "the name is too long")
    case EMFILE, ENFILE: Words(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case EEXIST:
      Words(
        fr: "un fichier temporaire d’un autre programme occupe la place",
        en: "a temporary file of another program is in the way"
      )
    case EIO: Words(fr: "le disque ne répond pas correctement", en: "the disk does not answer properly")
    default: Words(fr: "erreur \(number) du système", en: "system error \(number)")
    }
  }
}

/// Makes a system call that answers -1 for an error, again as long as a signal interrupts it.
func checked<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    let error = SystemError.last
    if error != .interrupted { throw error }
  }
}
