import FormSource

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A system error, by its number (`errno`).
struct SystemError: Error, Hashable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// The `errno` of the last call; read it at once, since any other call may change it.
  static var last: SystemError { SystemError(errno) }

  static var notFound: SystemError { SystemError(ENOENT) }
  static var exists: SystemError { SystemError(EEXIST) }
  static var interrupted: SystemError { SystemError(EINTR) }
  static var wouldBlock: SystemError { SystemError(EAGAIN) }
  static var linkLoop: SystemError { SystemError(ELOOP) }
  static var notPermitted: SystemError { SystemError(EACCES) }
  static var notAFolder: SystemError { SystemError(ENOTDIR) }
  static var tooLarge: SystemError { SystemError(EFBIG) }
  static var isAFolder: SystemError { SystemError(EISDIR) }

  // Errors of our own; no system uses these numbers.
  static var outside: SystemError { SystemError(-1) }
  static var changed: SystemError { SystemError(-2) }
  static var unreadable: SystemError { SystemError(-3) }

  /// Whether nothing exists at the path: the name itself or a folder on the way to it is missing.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// Whether a folder was to be opened without following links, and there is a link or a file.
  var isNotAFolder: Bool { number == ENOTDIR || number == ELOOP }
  var isNotPermitted: Bool { number == EACCES || number == EPERM }
  /// Whether the file system does not support locks (NFS refuses them on a folder).
  var isWithoutLocks: Bool { number == EBADF || number == ENOLCK || number == EOPNOTSUPP || number == ENOSYS }

  /// Why a file could not be read.
  var readFailure: ReadFailure {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    case EACCES, EPERM: .permissionDenied
    case ELOOP: .linkLoop
    // The result of opening a socket.
    case ENXIO: .notRegularFile
    default: .system(number)
    }
  }

  /// What happened, in words that follow a path and a colon.
  var words: Words {
    switch number {
    case Self.outside.number: Words(fr: "un lien le mène hors du projet", en: "a link leads out of the project")
    case Self.changed.number: Words(fr: "il a changé entre-temps", en: "it has changed in the meantime")
    case Self.unreadable.number:
      Words(
        fr: "un autre contenu est à sa place\u{A0}; supprimez ce fichier",
        en: "something else is in its place; remove that file"
      )
    case ENOENT: Words(fr: "n’existe pas", en: "does not exist")
    case EACCES, EPERM: Words(fr: "accès refusé", en: "permission denied")
    case ENOSPC: Words(fr: "le disque est plein", en: "the disk is full")
    case EDQUOT: Words(fr: "le quota de disque est atteint", en: "the disk quota has been reached")
    case EROFS: Words(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case ENOTDIR: Words(fr: "un dossier est attendu", en: "a folder is expected")
    case EISDIR: Words(fr: "un dossier occupe la place d’un fichier", en: "there is a folder where a file is expected")
    case ELOOP: Words(fr: "les liens symboliques tournent en rond", en: "its symbolic links form a loop")
    case ENAMETOOLONG: Words(fr: "le nom est trop long", en: "the name is too long")
    case EMFILE, ENFILE: Words(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case EEXIST:
      Words(
        fr: "un fichier temporaire d’un autre programme occupe la place",
        en: "another program’s temporary file is in the way"
      )
    case EPIPE: Words(fr: "plus personne ne lit", en: "nobody is reading any more")
    case EBADF: Words(fr: "fermé", en: "closed")
    case EIO: Words(fr: "le disque ne répond pas correctement", en: "the disk does not respond properly")
    default: Words(fr: "erreur \(number) du système", en: "system error \(number)")
    }
  }
}

/// Makes a system call that returns -1 for an error, and repeats it while a signal interrupts it.
func checked<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    let error = SystemError.last
    if error != .interrupted { throw error }
  }
}
