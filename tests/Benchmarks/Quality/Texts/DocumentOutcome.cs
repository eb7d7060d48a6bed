using JobFunctions.Documents;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>What came of reading a shared document.</summary>
/// <param name="Text"><see langword="null"/> for a refusal.</param>
/// <param name="Allocated">By all threads meanwhile, in bytes.</param>
internal sealed record DocumentOutcome(SharedDocument Document, string? Text, RefusalCode? Refusal, TimeSpan Took, long Allocated)
{
    /// <summary>Whether the outcome is the one that is expected, or the other acceptable one.</summary>
    public bool IsRight => Document.Expect switch
    {
        "text" => Text is not null,
        "password" => Refusal is RefusalCode.Encrypted || MayBeText,
        // A file whose only page is no page has no text either way.
        "image-only" => Refusal is RefusalCode.ImageOnly or RefusalCode.Corrupt or RefusalCode.Empty || MayBeText,
        _ => Refusal is not null || MayBeText,
    };

    private bool MayBeText => Text is not null && Document.Notes.Contains("either", StringComparison.OrdinalIgnoreCase) && Document.Notes.Contains("text", StringComparison.OrdinalIgnoreCase);
}
