using JobFunctions.Core.Accounts.Tokens;

namespace JobFunctions.Core.Tests.Accounts;

public sealed class JwtOptionsValidatorTests
{
    private const string Key = "a key that is long enough for HS256";

    [Theory]
    [InlineData("", Key, "Jwt__KeyId")]
    [InlineData("a", "", "Jwt__Key")]
    [InlineData("a", "thirty-one bytes are too few...", "Jwt__Key")]
    public void Validate_BadKey_NamesTheSettingAndNotTheKey(string id, string key, string setting)
    {
        var result = new JwtOptionsValidator().Validate(null, new JwtOptions { KeyId = id, Key = key });

        Assert.True(result.Failed);
        Assert.StartsWith(setting + " ", result.FailureMessage, StringComparison.Ordinal);
        Assert.True(key.Length == 0 || !result.FailureMessage.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_PreviousKeyOfTheSameName_Fails()
    {
        var options = new JwtOptions { KeyId = "a", Key = Key };
        options.PreviousKeys.Add(new PreviousJwtKey { KeyId = "a", Key = Key });

        Assert.True(new JwtOptionsValidator().Validate(null, options).Failed);
    }

    [Fact]
    public void BytesOf_Base64OfEnoughBytes_IsDecoded()
    {
        var bytes = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();

        Assert.Equal(bytes, JwtKeyring.BytesOf(Convert.ToBase64String(bytes)));
        Assert.Equal(Key.Length, JwtKeyring.BytesOf(Key).Length);
    }
}
