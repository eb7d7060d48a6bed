using System.Text;

namespace JobFunctions.Documents.Tests;

/// <summary>Reads bytes and expects one outcome.</summary>
internal static class Reading
{
    public static async Task<DocumentReading> OfAsync(byte[] content, DocumentLimits? limits = null) =>
        await new DocumentReader().ReadAsync(new MemoryStream(content), limits, TestContext.Current.CancellationToken);

    public static async Task<TextDocument> TextOfAsync(byte[] content) =>
        Assert.IsType<DocumentReading.Read>(await OfAsync(content)).Document;

    public static async Task<TextDocument> TextOfAsync(string content) => await TextOfAsync(Encoding.Latin1.GetBytes(content));

    public static async Task<RefusalCode> RefusalOfAsync(byte[] content, DocumentLimits? limits = null)
    {
        var refused = Assert.IsType<DocumentReading.Refused>(await OfAsync(content, limits));
        Assert.NotEmpty(refused.Advice);

        return refused.Code;
    }
}
