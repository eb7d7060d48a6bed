using JobFunctions.Documents.Pdf.Encryption;

namespace JobFunctions.Documents.Tests.Pdf.Encryption;

public sealed class Rc4Tests
{
    /// <summary>The first bytes of the key streams of RFC 6229.</summary>
    [Theory]
    [InlineData("0102030405", "B2396305F03DC027CCC3524A0A1118A8")]
    [InlineData("0102030405060708090A0B0C0D0E0F10", "9AC7CC9A609D1EF7B2932899CDE41B97")]
    public void Transform_KeyOfTheStandard_GivesItsStream(string key, string stream) =>
        Assert.Equal(stream, Convert.ToHexString(Rc4.Transform(Convert.FromHexString(key), new byte[16])));
}
