using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class HostileTextTests
{
    /// <summary>Far above what any of these takes; far below what growth by the square would.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly string[] Pieces =
    [
        "Опыт работы", "Experience", "Skills:", "Языки\t", "Берг Анна", "anna@mail.", "example", "+7 701 000", "11 22", "03.2020 –", "настоящее время", "2016-2018", "Бухгалтер, ТОО «Счёт»", "1,8 млн ₸", "Зарплата", "•", "\t", "((((", "@@@@", "\u0306", "\uD800",
        "Образование", "Магистр", "English – B2", "References", ", , ,", "----", "20XX", "::::", "http://", "C++", "a", "Ә",
    ];

    private static readonly Dictionary<string, string> Texts = new()
    {
        { "one long line of letters", new string('a', 1_000_000) },
        { "one long line of digits", new string('1', 1_000_000) },
        { "one long line of spaces", "a" + new string(' ', 1_000_000) + "b" },
        { "one long line of at signs", new string('@', 1_000_000) },
        { "one long line of plus signs and digits", string.Concat(Enumerable.Repeat("+7 ", 330_000)) },
        { "one long line of dates", string.Concat(Enumerable.Repeat("03.2019 - ", 100_000)) },
        { "one long line of brackets", new string('(', 500_000) + new string(')', 500_000) },
        { "one long line of capitals", string.Concat(Enumerable.Repeat("ОПЫТ РАБОТЫ", 90_000)) },
        { "many short lines", string.Join('\n', Enumerable.Repeat("Skills", 100_000)) },
        { "many jobs", string.Join('\n', Enumerable.Repeat("2016-2018 Бухгалтер, ТОО «Счёт»", 100_000)) },
        { "many addresses cut in two", string.Join('\n', Enumerable.Repeat("anna@mail.", 100_000)) },
        { "many skills", "Skills\n" + string.Join(", ", Enumerable.Range(0, 200_000).Select(i => $"skill{i}")) },
        { "marks that combine", "a" + new string('\u0306', 500_000) },
        { "mojibake", string.Concat(Enumerable.Repeat("Ð¾Ð¿Ñ‹Ñ‚ ", 100_000)) },
        { "letters that each stand alone", string.Concat(Enumerable.Repeat("А ", 150_000)) },
        { "one long line of alike letters of two alphabets", string.Concat(Enumerable.Repeat("aаaа", 75_000)) },
        { "names with commas", string.Join('\n', Enumerable.Repeat("Berg, Anna – Clerk – Anna, Berg", 50_000)) },
        { "quarters", string.Concat(Enumerable.Repeat("Q1'18 – III кв. 2019 ", 30_000)) },
        { "glued words", "Experience\n" + string.Concat(Enumerable.Repeat("менеджерменеджмент", 50_000)) },
    };

    public static TheoryData<string> Hostile => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileText_EndsSoon(string what)
    {
        var text = Texts[what];
        var watch = Stopwatch.StartNew();

        var fields = Snippets.Read(text);

        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
        Assert.True(fields.Skills.Count <= 100 && fields.Experience.Count <= 60);
    }

    [Fact]
    public void Read_AnyText_NeverThrowsAndIsDeterministic()
    {
        var line = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Join(' ', pieces.Take(6)));
        var text = Gen.ListOf(line).Select(lines => lines.Take(40).Select(words => new ResumeLine(words)).ToList());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(text.ToArbitrary(), lines =>
        {
            var first = Snippets.Read(lines);
            var second = Snippets.Read(lines);

            return System.Text.Json.JsonSerializer.Serialize(first) == System.Text.Json.JsonSerializer.Serialize(second) && IsFromText(first, string.Join('\n', lines.Select(line => line.Text)));
        }));
    }

    [Fact]
    public void Read_AnyUnicode_NeverThrows()
    {
        var text = Gen.ListOf(Gen.Choose(1, 0xFFFF)).Select(codes => string.Concat(codes.Select(code => (char)code)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(text.ToArbitrary(), line => Snippets.Read(line) is not null));
    }

    [Fact]
    public void Read_LinesBehindTheEnd_LoseNoContactAndNoName()
    {
        const string Resume = "Анна Берг\nБухгалтер\nanna@mail.example, +7 701 000 11 22\nОпыт работы\n03.2019 – 05.2021\nБухгалтер, ТОО «Счёт»\nОбразование\nВысшее, Южный университет, 2011\n";
        var line = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Join(' ', pieces.Take(6)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Gen.ListOf(line).Select(lines => string.Join('\n', lines.Take(30))).ToArbitrary(), more =>
        {
            var fields = Snippets.Read($"{Resume}{string.Join('\n', Enumerable.Repeat("Работа велась в срок.", 20))}\n{more}");

            return (fields.Name, fields.Email, fields.Phone) == ("Анна Берг", "anna@mail.example", "+7 701 000 11 22");
        }));
    }

    /// <summary>Every letter of what was found stands in the text, in its order.</summary>
    private static bool IsFromText(ResumeFields fields, string text)
    {
        var source = Letters(text);
        string?[] found = [fields.Phone, fields.City, fields.DesiredPosition, .. fields.Experience.Select(job => job.Position), .. fields.Experience.Select(job => job.Employer), .. fields.Languages.Select(language => language.Name)];

        return found.OfType<string>().All(value => source.Contains(Letters(value), StringComparison.OrdinalIgnoreCase))
            && fields.Experience.All(job => job.From is not { } from || text.Contains($"{from.Year}", StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is >= 'А' and <= 'я'));
}
