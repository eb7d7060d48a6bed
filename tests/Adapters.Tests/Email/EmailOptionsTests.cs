using JobFunctions.Adapters.Email;

namespace JobFunctions.Adapters.Tests.Email;

public sealed class EmailOptionsTests
{
    [Theory]
    [InlineData("localhost", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("mail.site.example", true)]
    [InlineData("10.0.0.7", true)]
    public void IsSecure_NotSaid_IsByTlsUnlessTheServerIsThisMachine(string host, bool isSecure) =>
        Assert.Equal(isSecure, new EmailOptions { Host = host }.IsSecure);

    [Theory]
    [InlineData("", 587, "", "", null, null)]
    [InlineData("mail.site.example", 587, "jobs", "secret", null, null)]
    [InlineData("mail.site.example", 25, "", "", false, null)]
    [InlineData("localhost", 1025, "jobs", "secret", null, null)]
    [InlineData("mail.site.example", 465, "", "", null, "Email__Port 465")]
    [InlineData("mail.site.example", 587, "jobs", "", null, "Email__Password is missing")]
    [InlineData("mail.site.example", 587, "jobs", "secret", false, "in clear")]
    public void Validate_Settings_AreRefusedWithTheReason(string host, int port, string user, string password, bool? useTls, string? failure)
    {
        var options = new EmailOptions { Host = host, Port = port, User = user, Password = password, UseTls = useTls };

        var result = new EmailOptionsValidator().Validate(null, options);

        Assert.Equal(failure is null, result.Succeeded);
        Assert.Contains(failure ?? "", result.FailureMessage ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("JobFunctions <jobs@site.example>\r\nBcc: all@site.example")]
    public void Validate_SenderThatIsNoAddress_IsRefused(string from)
    {
        var result = new EmailOptionsValidator().Validate(null, new EmailOptions { Host = "localhost", From = from });

        Assert.Contains("Email__From", result.FailureMessage, StringComparison.Ordinal);
    }
}
