using JobFunctions.Api.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using Spectre.Console;

namespace JobFunctions.Server.Try;

/// <summary>What a trial understood of the resume, and what it found, best first.</summary>
internal static class TrialTable
{
    private const int MaxSkills = 8;

    public static void Write(IAnsiConsole console, Resume resume, IReadOnlyList<Recommendation> found)
    {
        var fields = resume.Fields!; // A resume that is ready has them.
        Line(console, "Position", fields.DesiredPosition ?? fields.CurrentPosition);
        Line(console, "Experience", fields.YearsOfExperience is { } years ? $"{years:0.#} years" : null);
        Line(console, "City", fields.City);
        Line(console, "Salary", SalaryText.Of(fields.Salary));
        Line(console, "Skills", string.Join(", ", fields.Skills.Take(3 * MaxSkills)));
        console.WriteLine();
        if (found.Count == 0)
        {
            console.WriteLine("No vacancy fits this resume.");
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).Expand()
            .AddColumn(new TableColumn("Match").RightAligned().NoWrap())
            .AddColumn("Vacancy")
            .AddColumn(new TableColumn("Salary"))
            .AddColumn("Skills: have, lack")
            .AddColumn("Why");
        foreach (var (_, _, vacancy, ranked) in found)
        {
            table.AddRow(
                new Text($"{ranked.Match} %"),
                new Text(vacancy.Company is null ? vacancy.Title : $"{vacancy.Title}\n{vacancy.Company}"),
                new Text(SalaryText.Of(vacancy.Salary) ?? "not stated"),
                new Text(Skills("+", ranked.MatchedSkills) + "\n" + Skills("-", ranked.MissingSkills)),
                new Text(ranked.Why));
        }

        console.Write(table);
    }

    private static string Skills(string sign, IReadOnlyList<string> skills) =>
        skills.Count == 0 ? string.Empty : $"{sign} {string.Join(", ", skills.Take(MaxSkills))}{(skills.Count > MaxSkills ? $" and {skills.Count - MaxSkills} more" : "")}";

    private static void Line(IAnsiConsole console, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            console.WriteLine($"{label,-12}{text}");
        }
    }
}
