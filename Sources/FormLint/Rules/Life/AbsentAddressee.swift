import FormCatalog
import FormSource

/// Somebody whom a message is written to, or has to be, who is not there when it leaves.
struct AbsentAddressee {
  let place: Located<String>
  let words: Words
  let label: Words

  /// Nil where everyone is there, or where it is not known what sends the message.
  init?(in message: MessageDeclaration, of life: Life) {
    let asksForOpinion = life.asksForOpinion(message)
    let colleague = Addressee.colleague
    if asksForOpinion, life.opinionMistake == nil, let first = message.addressees.first {
      if message.addressees.contains(where: { $0.value == colleague.rawValue }) { return nil }
      // A name that stands for nobody is reported itself.
      let scope = LifeScope(life.definition)
      guard message.addressees.allSatisfy({ scope.mayReach($0.value, life.services) }) else { return nil }
      place = first
      words = Words(
        fr: "ce message demande un avis, et ne part pas à qui doit le donner",
        en: "this message asks for an opinion, and does not go to whom has to give it"
      )
      label = Words(fr: "écrivez to: [colleague]", en: "write to: [colleague]")
      return
    }
    guard message.events?.isEmpty == false || life.sendsWithoutEvent(message) else { return nil }
    let absent = message.addressees.first { name in
      guard let addressee = Addressee(rawValue: name.value) else { return false }
      // A reminder leaves when nothing happens: only those are there whom every event knows.
      let events = message.events ?? LifeEvent.allCases
      return message.events == nil
        ? addressee == colleague ? !asksForOpinion : !events.allSatisfy(addressee.exists)
        : !events.contains(where: addressee.exists)
    }
    guard let absent else { return nil }
    let quoted = Quoted(absent.value)
    place = absent
    if let events = message.events {
      let names = QuotedList(events.map(\.rawValue))
      words = Words(
        fr: "il n’y a pas de \(quoted.french) quand arrive \(names.french)\u{A0}: personne ne reçoit ce message",
        en: "there is no \(quoted.english) when \(names.english) happens: nobody receives this message"
      )
    } else {
      words = Words(
        fr: "il n’y a pas de \(quoted.french) quand part ce message",
        en: "there is no \(quoted.english) when this message leaves"
      )
    }
    label = Words(fr: "écrivez à quelqu’un d’autre", en: "write to somebody else")
  }
}
