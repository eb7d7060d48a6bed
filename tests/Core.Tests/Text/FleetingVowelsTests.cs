using JobFunctions.Core.Text;

namespace JobFunctions.Core.Tests.Text;

public sealed class FleetingVowelsTests
{
    [Theory]
    [InlineData("продавец", "продавца", "продавцы", "продавцов")]
    [InlineData("владелец", "владельца", "владельцы")]
    [InlineData("китаец", "китайца", "китайцы")]
    [InlineData("образец", "образцов")]
    [InlineData("рынок", "рынка", "рынки")]
    [InlineData("заявка", "заявок", "заявками")]
    [InlineData("точка", "точек", "точками")]
    [InlineData("кузнец", "кузнеца", "кузнецы")]
    [InlineData("человек", "человека")]
    [InlineData("боец", "бойцы")]
    [InlineData("урок", "урока")]
    [InlineData("елка", "елок")]
    public void Drop_FormsOfOneWord_LeaveOneStem(params string[] forms) => Assert.Single(forms.Select(StemOf).Distinct());

    [Theory]
    [InlineData("срок", "срок")]
    [InlineData("мастер", "мастер")]
    [InlineData("горького", "горьк")]
    public void Drop_OtherWord_StaysAsItIs(string word, string stem) => Assert.Equal(stem, StemOf(word));

    private static string StemOf(string word)
    {
        Span<char> stem = RussianStemmer.Stem(word).ToCharArray();
        return stem[..FleetingVowels.Drop(stem)].ToString();
    }
}
