namespace JobFunctions.Core.Storage;

/// <summary>A value that at most one record of a collection may hold, such as an e-mail.</summary>
/// <param name="Name">Lower-case letters and hyphens; part of the stored keys, so it never changes.</param>
/// <param name="Values">The values of a record, of the key alphabet (see <see cref="KeyText.Escape"/>); none for a record that holds none.</param>
public sealed record Claim<T>(string Name, Func<T, IEnumerable<string>> Values);
