namespace JobFunctions.Api.Validation;

/// <summary>A filter of some words, in either case, with hyphens or low lines.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WordFilterAttribute : FilterAttribute
{
    public WordFilterAttribute(params string[] words)
        : base(40)
    {
        Words = words;
        HasCommas = true;
    }

    public IReadOnlyList<string> Words { get; }

    public override string? FaultOf(string value) =>
        Words.Contains(value.Replace('-', '_'), StringComparer.OrdinalIgnoreCase) ? null : $"Must be one or more of: {string.Join(", ", Words)}.";
}
