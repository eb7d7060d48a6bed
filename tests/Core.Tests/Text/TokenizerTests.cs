using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("C, C++ и C#", "c|c++|и|c#")]
    [InlineData("С# и С++ кириллицей", "c#|и|c++|кириллицей")]
    [InlineData(".NET, ASP.NET, Node.js", ".net|asp.net|node.js")]
    [InlineData("T-SQL CI/CD TCP/IP R&D Objective-C", "t-sql|ci/cd|tcp/ip|r&d|objective-c")]
    [InlineData("1С:Предприятие и 1C 8.3", "1с|предприятие|и|1с|8.3")]
    [InlineData("Java/JavaScript", "java|javascript")]
    [InlineData("бизнес-аналитик", "бизнес|аналитик")]
    [InlineData("Всё ещё ёлка", "все|еще|елка")]
    [InlineData("про\u00ADграм\u00ADмист", "программист")]
    [InlineData("5+ лет, Excel+Word", "5|лет|excel|word")]
    [InlineData("опыт.Работа", "опыт|работа")]
    [InlineData("résumé", "resume")]
    [InlineData("Қазақстан", "қазақстан")]
    [InlineData("мeнеджер", "менеджер")]
    public void Tokenize_Text_GivesNormalisedWords(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Word)));

    [Fact]
    public void Tokenize_DecomposedLetters_AreTheComposedOnes()
    {
        var decomposed = "Йошкар-Ола, ёлка, café".Normalize(System.Text.NormalizationForm.FormD);

        var words = Tokenizer.Tokenize(decomposed).Select(token => token.Word);

        Assert.Equal(["йошкар", "ола", "елка", "cafe"], words);
    }

    [Fact]
    public void Tokenize_AnyText_TokensAreInOrderAndInsideTheText()
    {
        Prop.ForAll<string?>(text =>
        {
            var source = text ?? "";
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(source))
            {
                if (token.Start < end || token.Length < 1 || token.End > source.Length || token.Word.Length is 0 or > WordReader.MaxWordLength)
                {
                    return false;
                }

                end = token.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}
