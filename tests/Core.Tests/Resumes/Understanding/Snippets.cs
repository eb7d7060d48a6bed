using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

/// <summary>Reads small texts as resumes.</summary>
internal static class Snippets
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly ResumeReader Reader = new();

    public static ResumeText Text(string text) => new(text.Split('\n').Select(line => new ResumeLine(line)).ToList());

    public static ResumeFields Read(string text) => Reader.Read(Text(text), Today);

    public static ResumeFields Read(IReadOnlyList<ResumeLine> lines) => Reader.Read(new ResumeText(lines), Today);
}
