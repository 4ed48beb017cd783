package import FormSource

extension Value {
  /// The value with another one laid over it, as Rails’ `deep_merge` does: mappings are merged key by key, anything else
  /// is replaced. Keys keep their places, and what the other one adds follows.
  /// `via` is the alias through which the other one is reached, if any.
  package func deeplyMerged(with other: Value, via: ByteSpan?) -> Value {
    guard case .hash(var merged) = content, let changes = other.hash else { return other }
    for entry in changes.entries {
      let way = via ?? entry.item.via
      let value = merged.entry(entry.key)?.value.deeplyMerged(with: entry.value, via: way) ?? entry.value
      merged.set(entry.key, at: entry.keySpan, Item(value: value, via: way))
    }
    merged.hasLostKeys = merged.hasLostKeys || changes.hasLostKeys
    merged.hasUnknownMerge = merged.hasUnknownMerge || changes.hasUnknownMerge
    return Value(
      span: span,
      content: .hash(merged),
      weight: weight + other.weight,
      depth: max(depth, other.depth),
      hasGap: hasGap || other.hasGap
    )
  }
}
