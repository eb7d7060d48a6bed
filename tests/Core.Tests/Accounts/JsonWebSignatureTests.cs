using System.Buffers.Text;
using System.Text;
using JobFunctions.Core.Accounts.Tokens;

namespace JobFunctions.Core.Tests.Accounts;

public sealed class JsonWebSignatureTests
{
    // RFC 7515, appendix A.1.
    private const string Header = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}";
    private const string Payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    private const string Token =
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static readonly byte[] Key =
        Base64Url.DecodeFromChars("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

    [Fact]
    public void Sign_VectorOfTheRfc_GivesItsToken()
    {
        var token = JsonWebSignature.Sign(Encoding.UTF8.GetBytes(Header), Encoding.UTF8.GetBytes(Payload), Key);

        Assert.Equal(Token, token);
    }

    [Fact]
    public void IsSignedWith_VectorOfTheRfc_IsTrueForItsKeyOnly()
    {
        Assert.True(JsonWebSignature.TrySplit(Token, out var header, out var payload));
        Assert.Equal(Header, Encoding.UTF8.GetString(header));
        Assert.Equal(Payload, Encoding.UTF8.GetString(payload));
        Assert.True(JsonWebSignature.IsSignedWith(Token, Key));
        Assert.False(JsonWebSignature.IsSignedWith(Token, [.. Key[..^1], (byte)(Key[^1] ^ 1)]));
    }

    [Fact]
    public void IsSignedWith_AnyCharacterChanged_IsFalseOrNoToken()
    {
        for (var i = 0; i < Token.Length; i++)
        {
            var changed = $"{Token[..i]}{(Token[i] == 'A' ? 'B' : 'A')}{Token[(i + 1)..]}";

            Assert.False(JsonWebSignature.TrySplit(changed, out _, out _) && JsonWebSignature.IsSignedWith(changed, Key), changed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public void TrySplit_NoToken_IsFalse(string text)
    {
        Assert.False(JsonWebSignature.TrySplit(text, out _, out _));
    }
}
