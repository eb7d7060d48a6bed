namespace JobFunctions.Api.Validation;

/// <summary>Text of several lines: bounded, without control characters other than tabs and ends of lines, and without half characters. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ProseAttribute(int maxLength) : LineAttribute(maxLength)
{
    public override string? FaultOf(string text) =>
        text.Length > MaxLength ? $"Must be at most {MaxLength} characters."
        : !text.Split(['\r', '\n', '\t']).All(part => part.Length == 0 || base.FaultOf(part) is null) ? "Must be plain text."
        : null;
}
