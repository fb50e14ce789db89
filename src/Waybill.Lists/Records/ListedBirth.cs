using Waybill.Model;

namespace Waybill.Lists;

/// <summary>When a person was born, or an organisation or ship came to be.</summary>
/// <param name="Text">As written.</param>
/// <param name="Days">All days that it may stand for.</param>
/// <param name="About">Whether the list calls it approximate.</param>
/// <param name="At">Where it stands.</param>
public sealed record ListedBirth(string Text, DateInterval Days, bool About, ListRef At);
