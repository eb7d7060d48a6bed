using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class EvidenceTests
{
    private static readonly string[] Pieces =
    [
        "Опыт работы", "Experience", "Skills:", "Python, C#; Go", "Языки\t", "English – B2", "Берг Анна", "anna@mail.", "example", "anna@mail.example", "+7 701 000 11 22", "03.2020 –", "настоящее время", "2016-2018", "Бухгалтер, ТОО «Счёт»", "1,8 млн ₸",
        "Зарплата", "•", "\t", "Образование", "Магистр", "Южный университет, 2011", "References", "\u0306", "\u00AD", "Ð¾Ð¿Ñ‹Ñ‚", "и\u0306од", "\uD800", "ﬁ", "C++", "Резюме:", "  ",
    ];

    [Fact]
    public void Read_Fields_TellWhereTheyStand()
    {
        var fields = Snippets.Read("Анна Берг\nanna@mail.example, +7 701 000 11 22\nОпыт работы\nБухгалтер, ТОО «Счёт»\n03.2020 – настоящее время\nНавыки: 1С,  SQL");

        Assert.Equal([new ResumeQuote(0, "Анна Берг")], fields.EvidenceOf("name").Single().Quotes);
        Assert.Equal([new ResumeQuote(1, "anna@mail.example")], fields.EvidenceOf("email").Single().Quotes);
        Assert.Equal([new ResumeQuote(1, "+7 701 000 11 22")], fields.EvidenceOf("phone").Single().Quotes);
        Assert.Equal(
            [new ResumeQuote(3, "Бухгалтер"), new ResumeQuote(3, "ТОО «Счёт»"), new ResumeQuote(4, "03.2020 – настоящее время")],
            fields.EvidenceOf("experience").Single().Quotes);
        Assert.Equal(["1С", "SQL"], fields.EvidenceOf("skills").Select(skill => skill.Quotes.Single().Text));
    }

    [Theory]
    [InlineData("anna.berg@mail.\nexample", "anna.berg@mail.|example")]
    [InlineData("anna_\nberg@mail.example", "anna_|berg@mail.example")]
    [InlineData("E-mail: Anna.Berg@Mail.Example.", "Anna.Berg@Mail.Example")]
    [InlineData("an\u00ADna@mail.example", "an\u00ADna@mail.example")]
    public void Read_Address_IsQuotedAsPrinted(string lines, string expected)
    {
        var fields = Snippets.Read($"Анна Берг\n{lines}");

        Assert.Equal(expected.Split('|'), fields.EvidenceOf("email").Single().Quotes.Select(quote => quote.Text));
    }

    [Fact]
    public void Read_NameInCapitalsAndDecomposed_IsQuotedAsPrinted()
    {
        var fields = Snippets.Read("СЕРГЕИ\u0306 БЕРГ\nанна@mail\n+7 701 000 11 22");

        Assert.Equal("Сергей Берг", fields.Name);
        Assert.Equal("СЕРГЕИ\u0306 БЕРГ", fields.EvidenceOf("name").Single().Quotes.Single().Text);
    }

    [Fact]
    public void Read_Skills_TellTheListedFromTheMentioned()
    {
        var fields = Snippets.Read("Skills\nSQL, Excel\nExperience\n2019 - 2021 Analyst, A Bank\n• Reports in Power BI");

        Assert.Equal(
            [("SQL", EvidenceBasis.Listed), ("Power BI", EvidenceBasis.Mentioned)],
            fields.EvidenceOf("skills").Where(skill => skill.Quotes[0].Text != "Excel").Select(skill => (skill.Quotes[0].Text, skill.Basis)));
    }

    [Fact]
    public void Read_WhatIsReckoned_QuotesWhatItFollowsFrom()
    {
        var fields = Snippets.Read("Анна Берг\nОпыт работы\nБухгалтер, ТОО «Счёт»\n03.2020 – 05.2021");

        var years = fields.EvidenceOf("years_of_experience").Single();

        Assert.Equal(EvidenceBasis.Derived, years.Basis);
        Assert.Contains(new ResumeQuote(3, "03.2020 – 05.2021"), years.Quotes);
    }

    [Fact]
    public void Read_AnyText_QuotesAreSubstringsOfTheirLines()
    {
        var line = Gen.ListOf(Gen.Elements(Pieces)).SelectMany(pieces => Gen.Elements(" ", "", ", ").Select(glue => string.Join(glue, pieces.Take(6))));
        var text = Gen.ListOf(line).Select(lines => lines.Take(40).Select(words => new ResumeLine(words)).ToList());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(text.ToArbitrary(), lines =>
        {
            var fields = Snippets.Read(lines);

            return fields.Evidence.All(evidence => evidence.Confidence is > 0 and <= 1 && evidence.Quotes.Count > 0
                    && evidence.Quotes.All(quote => quote.Text.Length is > 0 and <= ResumeQuote.MaxLength && lines[quote.Line].Text.Contains(quote.Text, StringComparison.Ordinal)))
                && fields.EvidenceOf("skills").Select(skill => skill.Item!.Value).SequenceEqual(Enumerable.Range(0, fields.Skills.Count)) // an item of a list has its index
                && fields.EvidenceOf("experience").Count() == fields.Experience.Count
                && fields.EvidenceOf("education").Count() == fields.Education.Count
                && fields.EvidenceOf("languages").Count() == fields.Languages.Count
                && fields.Evidence.Select(evidence => evidence.Field).All(fields.Confidence.ContainsKey);
        }));
    }
}
