import FormSubmission
import Testing

@Suite struct NamePlacesTests {
  @Test func everyNameHasItsPlace() {
    let names = (0..<300).map { "field_\($0)" } + ["", "a", "intitulé", "a name that is longer than sixteen bytes"]
    let places = NamePlaces(names)
    for (place, name) in names.enumerated() { #expect(places[name] == place) }
    for name in ["field_300", "Field_1", "b", "intitule", "field_1 "] { #expect(places[name] == nil) }
  }

  @Test func anAccentMayBeWrittenInTwoWays() {
    #expect(NamePlaces(["intitul\u{E9}"])["intitule\u{301}"] == 0)
  }

  @Test func ofEqualNamesTheLastCounts() {
    #expect(NamePlaces(["a", "b", "a"])["a"] == 2)
  }

  @Test func anEmptyListHasNone() {
    #expect(NamePlaces([])["a"] == nil)
  }
}
