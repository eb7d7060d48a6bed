using JobFunctions.Core.Text;

namespace JobFunctions.Core.Tests.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Ищем разработчика на Java, Spring Boot, PostgreSQL", "ru")]
    [InlineData("We are looking for a developer. Офис в Москве.", "en")]
    [InlineData("Сатушы қажет, жұмыс кестесі өте ыңғайлы, жалақы жоғары", "kk")]
    [InlineData("Продавец в город Қостанай, опыт работы от года, график два через два", "ru")]
    [InlineData("12 345", null)]
    [InlineData("", null)]
    public void Of_Text_IsItsLanguage(string text, string? expected) => Assert.Equal(expected, LanguageGuess.Of(text));
}
