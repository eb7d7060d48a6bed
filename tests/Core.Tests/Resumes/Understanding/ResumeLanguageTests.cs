using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class ResumeLanguageTests
{
    [Theory]
    [InlineData("Разработка микросервисов на Java, Spring Boot, Kafka, PostgreSQL, Docker", "ru")]
    [InlineData("ТОО «Оңтүстік Софт», разработка учётных систем и отчётности для складов", "ru")]
    [InlineData("Электр желілерін жөндеу және қызмет көрсету, бригаданы басқару", "kk")]
    [InlineData("Builds services in Java; worked in Алматы", "en")]
    [InlineData("", "en")]
    public void Guess_Text_TellsItsLanguage(string text, string expected)
    {
        Assert.Equal(expected, ResumeLanguage.Guess(text));
    }

    [Fact]
    public void Of_TypedFields_HoldsNoContacts()
    {
        var fields = new ResumeFields { Name = "Анна Берг", Email = "anna@mail.example", Phone = "+7 701 000 11 22", DesiredPosition = "Бухгалтер", Skills = ["1С", "Excel"] };

        var text = ResumeFieldsText.Of(fields);

        Assert.Equal("Бухгалтер\n1С, Excel\n", text);
        Assert.Equal("ru", ResumeFieldsText.LanguageOf(fields));
    }
}
