using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class SkillsEducationLanguagesTests
{
    [Fact]
    public void Read_ProductWithAColonBehindAGroup_IsASkill()
    {
        var fields = Snippets.Read("Анна Берг\nanna@mail.example\nНавыки\nОсновные: 1С:Бухгалтерия, Налоговый учёт");

        Assert.DoesNotContain("Основные", fields.Skills);
        Assert.Contains(fields.Skills, skill => skill.StartsWith("1С", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Skills\nPython (primary), SQL, Git", "Python|SQL|Git")]
    [InlineData("S K I L L S\nPython • SQL • Git", "Python|SQL|Git")]
    [InlineData("Technical Skills:\nLanguages: Python, SQL\nTools: Git", "Python|SQL|Git")]
    [InlineData("НАВЫКИ\nPython; SQL; Git.", "Python|SQL|Git")]
    [InlineData("Ключевые навыки\nPython\tSQL    Git", "Python|SQL|Git")]
    [InlineData("Кәсіби дағдылар\tPython, SQL, Git", "Python|SQL|Git")]
    [InlineData("✦ SKILLS ✦\n- Python\n- SQL – advanced\n- Git", "Python|SQL|Git")]
    [InlineData("Навыки: Python / SQL / Git", "Python|SQL|Git")]
    [InlineData("Skills\nPython, SQL,\nand Git", "Python|SQL|Git")]
    [InlineData("Skills\nPython, SQL &amp; Git", "Python|SQL|Git")]
    public void Read_ListOfSkills_WhateverTheSeparators(string text, string expected)
    {
        var fields = Snippets.Read($"Anna Berg\nanna@mail.example\n{text}");

        Assert.Equal(expected.Split('|'), fields.Skills);
    }

    [Fact]
    public void Read_SkillsInTheText_ComeAfterTheListed()
    {
        var fields = Snippets.Read("Skills\nSQL\nExperience\n2019 - 2021 Analyst, A Bank\n• Reports in Power BI");

        Assert.Equal(["SQL", "Power BI"], fields.Skills.Take(2));
    }

    [Fact]
    public void Read_JavaScript_IsNotJava()
    {
        var fields = Snippets.Read("Skills\nJavaScript, C++");

        Assert.Equal(["JavaScript", "C++"], fields.Skills);
    }

    [Theory]
    [InlineData("Languages: English (fluent), Russian (native)", "en C1|ru native")]
    [InlineData("Языки\nРусский — родной\nАнглийский — B2 — Средне-продвинутый", "ru native|en B2")]
    [InlineData("Знание языков\tКазахский — В1", "kk B1")]
    [InlineData("Тілдер\tҚазақ тілі — ана тілі\nАғылшын тілі — бастапқы", "kk native|en A1")]
    [InlineData("LANGUAGES\nEnglish\nUpper-Intermediate\nGerman\nA2", "en B2|de A2")]
    [InlineData("Skills\nLanguage: Fluent in Spanish and English", "es C1|en C1")]
    [InlineData("Languages\nEnglish – full professional proficiency", "en C1")]
    [InlineData("Foreign languages: English, Hebrew, Ukrainian", "en |he |uk ")]
    [InlineData("Skills\nLanguages: Java, Python", "")]
    [InlineData("Languages: Java, Python, Go", "")]
    public void Read_Languages_AreNaturalOnes(string text, string expected)
    {
        var fields = Snippets.Read($"Anna Berg\nanna@mail.example\n{text}");

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), fields.Languages.Select(language => $"{language.Code} {language.Level}"));
    }

    [Theory]
    [InlineData("Образование\nВысшее (Бакалавр)\n2016\nКарагандинский технический университет", EducationLevel.Bachelor)]
    [InlineData("Образование\nСреднее специальное: Медицинский колледж, 2016", EducationLevel.SpecialSecondary)]
    [InlineData("Образование: неоконченное высшее, КазНУ", EducationLevel.UnfinishedHigher)]
    [InlineData("Образование\n2014. Тульский государственный университет — Менеджмент", EducationLevel.Higher)]
    [InlineData("Образование\nТаразский университет, 2004. Высшее\nMBA, Школа менеджмента, 2016", EducationLevel.Higher)]
    [InlineData("Білімі\tОрта арнаулы", EducationLevel.SpecialSecondary)]
    [InlineData("Білімі: жоғары", EducationLevel.Higher)]
    [InlineData("Education\nM.Sc. Physics, Universität Bonn, 2011\nB.Sc. Physics, 2009", EducationLevel.Master)]
    [InlineData("Education\nPhD, North University\nSept 2014 – May 2018", EducationLevel.Doctor)]
    [InlineData("Education\nBachelor of Arts, North University\n2024 – present", EducationLevel.UnfinishedHigher)]
    [InlineData("Education\nHigh School Diploma", EducationLevel.Secondary)]
    [InlineData("Education\nAssociate of Science, Valley College, 2013", EducationLevel.SpecialSecondary)]
    [InlineData("Summary\nI plan to study", null)]
    public void Read_Education_TellsTheHighestLevel(string text, EducationLevel? expected)
    {
        var fields = Snippets.Read($"Anna Berg\nanna@mail.example\n{text}");

        Assert.Equal(expected, fields.EducationLevel);
    }

    [Fact]
    public void Read_PlacesOfStudy_HaveSchoolLevelAndYear()
    {
        var fields = Snippets.Read("Образование\nМагистр\n2020\nЮжный университет, Шымкент\nБакалавр\n2018\nСеверный университет, Астана");

        Assert.Equal(
            [("Южный университет", EducationLevel.Master, 2020), ("Северный университет", EducationLevel.Bachelor, 2018)],
            fields.Education.Select(school => (school.Institution, school.Level!.Value, school.Year!.Value)));
    }
}
