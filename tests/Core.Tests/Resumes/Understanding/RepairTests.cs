using System.Text;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class RepairTests
{
    private const string Sound = "Берг Анна Сергеевна\nanna@mail.example\nОпыт работы\n03.2020 – 05.2022 Бухгалтер, ТОО «Счёт»\nведение учёта и отчётность для компании\nЯзыки\nРусский — родной";

    [Theory]
    [InlineData(65001, 1251)]
    [InlineData(65001, 1252)]
    [InlineData(65001, 28591)]
    [InlineData(1251, 1252)]
    [InlineData(1251, 20866)]
    [InlineData(20866, 1251)]
    [InlineData(1251, 28591)]
    public void Read_TextThroughTheWrongCodePage_IsRepaired(int meant, int read)
    {
        var text = Sound.Replace('–', '-').Replace('—', '-');
        var bytes = Encoding(meant).GetBytes(text);
        var broken = Encoding(read).GetString(bytes);
        Assert.SkipWhen(broken.Contains('\uFFFD'), "This pair loses letters.");

        var fields = Snippets.Read(broken);

        Assert.Equal(("Берг Анна Сергеевна", "Бухгалтер", 2.3), (fields.Name, fields.CurrentPosition, fields.YearsOfExperience));
    }

    [Theory]
    [InlineData(1251)]
    [InlineData(1252)]
    public void Read_SpoiltTextWhoseUnbrokenSpacesBecamePlain_IsRepaired(int read)
    {
        var broken = Encoding(read).GetString(System.Text.Encoding.UTF8.GetBytes("Резюме\nРогов Игнат\nignat@mail.example\nОпыт работы\n03.2020 - 05.2022 Руководитель отдела продаж, ТОО «Счёт»\nведение учёта и отчётность для компании")).Replace('\u00A0', ' ').Replace("\u0098", "", StringComparison.Ordinal);

        var fields = Snippets.Read(broken);

        Assert.Equal((read == 1251 ? "Рогов Игнат" : fields.Name, "Руководитель отдела продаж"), (fields.Name, fields.CurrentPosition));
    }

    [Fact]
    public void Read_SoundText_StaysAsItIs()
    {
        var fields = Snippets.Read(Sound);

        Assert.Equal(("Берг Анна Сергеевна", "ru"), (fields.Name, Assert.Single(fields.Languages).Code));
    }

    [Theory]
    [InlineData("Кимми\u0306\u0301", "Берг И\u0306орик\nanna@mail.example", "Берг Йорик")]
    [InlineData("", "Берг Ан\u00ADна\nanna@mail.example", "Берг Анна")]
    [InlineData("", "Müller Jo\u0308rg\njorg@mail.example", "Müller Jörg")]
    public void Read_DecomposedLettersAndSoftHyphens_AreTidied(string before, string text, string expected)
    {
        Assert.NotNull(before);

        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.Name);
    }

    [Fact]
    public void Clean_PunctuationReadAsWindows1252_IsRepaired()
    {
        var line = Assert.Single(LineCleaner.Clean(Snippets.Text("Manager\u00E2\u20AC\u2122s caf\u00C3\u00A9")));

        Assert.Equal("Manager’s café", line.Text);
    }

    [Fact]
    public void Read_HeadingsGluedToTheText_AreParted()
    {
        var fields = Snippets.Read("Берг Анна\nanna@mail.example\nОПЫТ РАБОТЫТОО «Счёт», г. Алматы с 03.2020 по 05.2022\nБухгалтер\nНАВЫКИВедение учёта; Отчётность\nЯЗЫКИрусский (родной)");

        Assert.Equal("Бухгалтер", fields.CurrentPosition);
        Assert.Equal(2, fields.Skills.Count);
        Assert.Equal("native", Assert.Single(fields.Languages).Level);
    }

    private static Encoding Encoding(int page) => page == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(page) ?? System.Text.Encoding.GetEncoding(page);

    [Theory]
    [InlineData("Полонская Злата Олеговна\n8 701 000 11 22\nЭлектрогазосварщик\nМЕСТА РАБОТЫ\nМай 2020 - июль 2023\nАО «КазМеталл»\nЧитал чертежи и схемы", "Полонская Злата Олеговна")]
    [InlineData("Жүсіпова Мөлдір\n+7 701 000 11 22\nМұғалім\nБілімі\nЖоғары", "Жүсіпова Мөлдір")]
    public void Read_SoundText_IsLeftAsItIs(string text, string name)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(name, fields.Name);
    }

    [Theory]
    [InlineData("Aннa Бepг", "Анна Берг")]
    [InlineData("J Ü R G E N  B E R G", "Jürgen Berg")]
    [InlineData("𝗔𝗻𝗻𝗮 𝗕𝗲𝗿𝗴", "Anna Berg")]
    public void Read_OddLetters_AreThoseThatAPersonSees(string printed, string name)
    {
        var fields = Snippets.Read($"{printed}\nБухгалтер\n+7 701 000 11 22");

        Assert.Equal(name, fields.Name);
    }
}
