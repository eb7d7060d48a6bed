namespace JobFunctions.Documents;

/// <summary>Ends a reading from deep inside; <see cref="DocumentReader"/> turns it into a refusal and lets it go no further.</summary>
internal sealed class RefusedException(RefusalCode code, string? advice = null, Exception? inner = null)
    : Exception(code.ToString(), inner)
{
    public RefusalCode Code => code;

    /// <summary>Words more exact than those the code stands for, if any.</summary>
    public string? Advice => advice;
}
