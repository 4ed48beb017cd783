/// Who answers a form, as its sheet calls them: a vendor’s clients, or whoever asks.
struct KitReaders {
  let isVendors: Bool

  var subject: String { isVendors ? "vos clients" : "les demandeurs" }

  /// The title of the column that says whether they may change an answer.
  var change: String { isVendors ? "Modifiable par vos clients" : "Modifiable par les demandeurs" }
}
