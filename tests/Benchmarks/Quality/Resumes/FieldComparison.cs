using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>Compares what was understood with what a person reads, field by field.</summary>
internal static class FieldComparison
{
    /// <summary>A year more or less is no difference in years of experience.</summary>
    private const double YearsTolerance = 1;

    private const int MonthsOfYear = 12;

    /// <summary>One outcome for each field, by its name in the HTTP contract.</summary>
    public static IEnumerable<(string Field, FieldOutcome Outcome)> Compare(ResumeTruth truth, ResumeFields read)
    {
        yield return ("name", One(truth.Name, read.Name, Same));
        yield return ("email", One(truth.Email, read.Email, Same));
        yield return ("phone", One(truth.Phone, read.Phone, (a, b) => Digits(a) == Digits(b) || (truth.PhoneAlternatives ?? []).Any(other => Digits(other) == Digits(b))));

        if (truth.TellsCity)
        {
            yield return ("city", One(truth.City, read.City, Same));
        }

        yield return ("position", Position(truth, read.DesiredPosition ?? read.CurrentPosition));
        yield return ("skills", Many(truth.Skills, read.Skills, IsSkill));
        yield return ("listed skills", Many(truth.Skills, read.Skills.Where((_, i) => read.EvidenceOf("skills").ElementAt(i).Basis == EvidenceBasis.Listed).ToList(), IsSkill));
        yield return ("years_of_experience", Years(truth, read.YearsOfExperience));
        yield return ("experience", Many(truth.Employment?.Select(Period).ToList(), read.Experience.Where(job => job.From is not null).Select(Period).ToList(), IsPeriod));
        yield return ("education_level", One(truth.EducationLevel, read.EducationLevel is { } level ? Snake(level) : null, (a, b) => a == b || (truth.EducationAlternatives ?? []).Contains(b)));
        yield return ("languages", Many(truth.Languages, read.Languages.Select(language => language.Code).ToList(), string.Equals));
        yield return ("salary", Salary(truth, read));
    }

    private static FieldOutcome One(string? expected, string? actual, Func<string, string, bool> same) =>
        new(expected is null ? 0 : 1, actual is null ? 0 : 1, expected is not null && actual is not null && same(expected, actual) ? 1 : 0, $"{expected ?? "-"} / {actual ?? "-"}");

    private static FieldOutcome Many<T>(IReadOnlyList<T>? expected, IReadOnlyList<T> actual, Func<T, T, bool> same)
    {
        var missed = (expected ?? []).Where(one => !actual.Any(other => same(one, other))).ToList();

        return new FieldOutcome(
            expected?.Count ?? 0,
            actual.Count,
            (expected?.Count ?? 0) - missed.Count,
            $"missed: {string.Join("; ", missed)} / read: {string.Join("; ", actual)}")
        {
            Wrong = actual.Count(one => !(expected ?? []).Any(other => same(other, one))),
        };
    }

    private static FieldOutcome Position(ResumeTruth truth, string? read)
    {
        if (truth.Position is null && read is not null && truth.PositionAlternatives is { Count: > 0 } others)
        {
            // Nothing is wished for; a title of the text is also right.
            return others.Any(other => Alike(other, read)) ? new FieldOutcome(1, 1, 1, read) : new FieldOutcome(0, 1, 0, $"- / {read}");
        }

        return One(truth.Position, read, (a, b) => Alike(a, b) || (truth.PositionAlternatives ?? []).Any(other => Alike(other, b)));
    }

    private static FieldOutcome Years(ResumeTruth truth, double? read)
    {
        var expected = truth.Years ?? truth.YearsStated;
        var right = expected is not null && read is { } years && (Math.Abs(years - expected.Value) <= YearsTolerance || (truth.YearsStated is { } stated && Math.Abs(years - stated) < 0.1));

        return new FieldOutcome(expected is null ? 0 : 1, read is null ? 0 : 1, right ? 1 : 0, $"{expected} ({truth.YearsStated}) / {read}");
    }

    private static FieldOutcome Salary(ResumeTruth truth, ResumeFields read)
    {
        var right = truth.Salary is { } expected && read.Salary is { } salary && expected.Currency == salary.Currency && expected.Gross == salary.IsGross
            && Amount(expected.From, salary.From) && Amount(expected.To, salary.To);

        return new FieldOutcome(truth.Salary is null ? 0 : 1, read.Salary is null ? 0 : 1, right ? 1 : 0, $"{truth.Salary} / {read.Salary}");

        // A yearly amount is printed as such and kept by the month.
        static bool Amount(decimal? printed, decimal? monthly) =>
            printed == monthly || (printed is { } year && monthly is { } month && Math.Abs(year - (month * MonthsOfYear)) < 1);
    }

    private static bool Same(string a, string b) => Plain(a) == Plain(b);

    /// <summary>Equal, or the one is the other with words that narrow it ("Senior Engineer (Highways)").</summary>
    private static bool Alike(string a, string b)
    {
        var (left, right) = (Plain(a), Plain(b));

        return left == right || (Math.Min(left.Length, right.Length) * 2 > Math.Max(left.Length, right.Length) && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)));
    }

    private static bool IsSkill(string expected, string actual)
    {
        var (left, right) = (Plain(expected), Plain(actual));

        if (left == right || left.Replace(" ", "", StringComparison.Ordinal) == right.Replace(" ", "", StringComparison.Ordinal))
        {
            return true;
        }

        if (SkillTaxonomy.Default.Resolve(expected) is { } skill && SkillTaxonomy.Default.Resolve(actual)?.Index == skill.Index)
        {
            return true;
        }

        var (want, have) = (left.Split(' '), right.Split(' '));

        return want.All(have.Contains) && have.Length <= want.Length + 2;
    }

    private static (int From, int To) Period(IReadOnlyList<string?> pair) => (Month(pair[0]!), pair[1] is { } to ? Month(to) : int.MaxValue); // every period has a beginning

    private static (int From, int To) Period(Employment job) =>
        ((job.From!.Value.Year * MonthsOfYear) + (job.From.Value.Month ?? 1), job.To is { } to ? (to.Year * MonthsOfYear) + (to.Month ?? MonthsOfYear) : int.MaxValue); // only dated jobs are compared

    private static int Month(string text) => PartialDate.TryParse(text, out var date) ? (date.Year * MonthsOfYear) + (date.Month ?? 1) : 0;

    private static bool IsPeriod((int From, int To) a, (int From, int To) b) => a.From == b.From && a.To == b.To;

    private static string Digits(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));

        return digits.Length == 11 && digits[0] is '7' or '8' ? digits[1..] : digits;
    }

    private static string Snake(EducationLevel level) => string.Concat(level.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.ToLowerInvariant().Replace('ё', 'е').Select(c => char.IsLetterOrDigit(c) || c is '+' or '#' or '.' or '@' or '_' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
