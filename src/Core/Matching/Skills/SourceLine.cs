namespace JobFunctions.Core.Matching.Skills;

/// <summary>A line of a file of skills, as an error names it: <c>skills.it.web.txt:12</c>.</summary>
internal readonly record struct SourceLine(string File, int Number)
{
    public override string ToString() => $"{File}:{Number}";
}
