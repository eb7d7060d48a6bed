namespace JobFunctions.Documents.Tests.JsonResume;

public sealed class JsonResumeReaderTests
{
    [Theory]
    [InlineData("""{"studyType": "Bachelor", "area": "Economics"}""", "Bachelor, Economics")]
    [InlineData("""{"area": "Economics", "studyType": "Bachelor"}""", "Bachelor, Economics")]
    [InlineData("""{"area": "Economics"}""", "Economics")]
    [InlineData("""{"studyType": "Bachelor", "area": " "}""", "Bachelor")]
    [InlineData("""{"studyType": 5, "area": "Economics"}""", "5\nEconomics")]
    public async Task Read_DegreeAndWhatItIsIn_StandOnOneLine(string school, string expected)
    {
        var document = await Reading.TextOfAsync($$"""{"basics": {"name": "Anna Berg"}, "education": [{{school}}]}""");

        Assert.Equal(expected, document.PlainText[(document.PlainText.IndexOf("education", StringComparison.Ordinal) + "education".Length)..].Trim());
    }
}
