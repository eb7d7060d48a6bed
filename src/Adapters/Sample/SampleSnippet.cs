using System.Text.RegularExpressions;

namespace JobFunctions.Adapters.Sample;

/// <summary>The two short texts that a job site shows of a vacancy in its list.</summary>
/// <param name="Responsibilities">What the person would do; the start of the text where no part says so.</param>
/// <param name="Requirements">What the person should bring; null where no part says so.</param>
internal sealed partial record SampleSnippet(string Responsibilities, string? Requirements)
{
    private const int MaxLength = 240;

    public static SampleSnippet Of(string description)
    {
        var parts = description.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var duties = Array.FindIndex(parts, IsDuty);
        var requirements = Array.FindIndex(parts, part => Requirement().IsMatch(Lead(part)) && !IsDuty(part));

        return new SampleSnippet(Shorten(parts, Math.Max(0, duties)), requirements < 0 ? null : Shorten(parts, requirements));
    }

    // "Что нужно делать" asks for nothing, though it says "нужно".
    private static bool IsDuty(string part) =>
        PlainDuty().IsMatch(Lead(part)) || (Duty().IsMatch(Lead(part)) && !Requirement().IsMatch(Lead(part)));

    // The heading of a part, or the start of its first sentence, tells what the part is about.
    private static string Lead(string part) => part.Length > 60 ? part[..60] : part;

    private static string Shorten(string[] parts, int at)
    {
        var text = Heading().Replace(parts[at], "");
        text = text.Length == 0 && at + 1 < parts.Length ? parts[at + 1] : text;
        text = LineStart().Replace(text.Length == 0 ? parts[at] : text, " ").TrimStart('-', ' ');
        var end = text.Length <= MaxLength ? text.Length : text.LastIndexOf(' ', MaxLength);
        return end == text.Length ? text : $"{text[..end].TrimEnd(',', ';', ':')}…";
    }

    [GeneratedRegex("обязанн|предсто|делать|заним|что делаете|you(?:'d| will| would)|dut(?:y|ies)|responsib|day to day", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainDuty();

    [GeneratedRegex(@"задач|содержани|круг|роль|ваша? |в работу|the role|the job|tasks|work covers|mandate|scope", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex("требов|требуе|нуж[не]|жд[её]м|ищем|хотим|опыт|просим|обязательно|от вас|кандидат|профиль|умеете|подойд[её]т|годится|пригодится|возьм[её]м|looking for|you have|you bring|you know|you should|must|require|expect|experience|qualif|needed|skills|essential|background|suit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Requirement();

    // A short line that ends no sentence, alone or above a list.
    [GeneratedRegex(@"^[^\n.!?]{1,60}(?:\n(?=- )|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\n+(?:\s*- )?", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
