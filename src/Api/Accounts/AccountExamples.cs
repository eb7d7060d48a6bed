using System.Text.Json.Nodes;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Accounts;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class AccountExamples
{
    private const string Token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImxvY2FsIn0.eyJzdWIiOiIwMTlhYTJjNCJ9.c2lnbmF0dXJl";
    private const string Password = "correct horse battery";

    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly AccountReply Hr = AccountReply.Of(new Account
    {
        Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005")),
        Role = AccountRole.Hr,
        Email = "daniyar@example.com",
        IsVerified = true,
        FirstName = "Данияр",
        LastName = "Серик",
        Phone = "+7 701 000 00 00",
        City = "Астана",
        Employer = new Employer { CompanyName = "Пример", CompanyDescription = "Делаем примеры.", Website = "https://example.com", IsApproved = true },
        CreatedAt = Morning,
        UpdatedAt = Morning,
    });

    public static object Widget { get; } = new JsonObject
    {
        ["id"] = 42,
        ["first_name"] = "Айгерим",
        ["auth_date"] = 1_795_156_200,
        ["hash"] = "6a3f0c1e6c0f5a0f0d0e8b3c6f3b1b7e0f1f3f0a7a0b2c4d6e8f9a1b3c5d7e9f",
    };

    public static object Export { get; } = new JsonObject
    {
        ["exported_at"] = "2026-11-20T06:30:00+00:00",
        ["account"] = new JsonObject { ["id"] = "019aa2c4-6f00-7000-8000-000000000008", ["email"] = "aigerim@example.com", ["first_name"] = "Айгерим" },
        ["activity"] = new JsonArray(new JsonObject { ["at"] = "2026-11-20T06:30:00+00:00", ["action"] = "registered", ["by_you"] = true }),
        ["resumes"] = new JsonArray(new JsonObject { ["resume_id"] = "019aa2c4-6f00-7000-8000-000000000009", ["file_name"] = "resume.pdf", ["file"] = "JVBERi0xLjc=" }),
    };

    public static IServiceCollection AddAccountExamples(this IServiceCollection services) => services
        .AddExample(Hr)
        .AddExample(new ListReply<AccountReply>([Hr], "MDE5YWEyYzQ"))
        .AddExample(new TokenReply(Token, "019aa2c4-6f00-7000-8000-000000000005.019aa2c4-6f00-7000-8000-000000000006.c2VjcmV0", "bearer", 3600, "hr"))
        .AddExample(new VerifiedReply(true))
        .AddExample(new RegisterRequest { Email = "aigerim@example.com", Password = Password, FirstName = "Айгерим", City = "Алматы" })
        .AddExample(new RegisterHrRequest { Email = "daniyar@example.com", Password = Password, FirstName = "Данияр", CompanyName = "Пример", Website = "https://example.com" })
        .AddExample(new RegisterByRoleRequest { Email = "aigerim@example.com", Password = Password, Role = RegisteredRole.JobSeeker })
        .AddExample(new LoginRequest { Email = "aigerim@example.com", Password = Password })
        .AddExample(new GoogleSignInRequest { Code = "4/0AQSTgQE", RedirectUri = "https://example.com/signed-in" })
        .AddExample(new RefreshTokenRequest { RefreshToken = "019aa2c4-6f00-7000-8000-000000000005.019aa2c4-6f00-7000-8000-000000000006.c2VjcmV0" })
        .AddExample(new ForgotPasswordRequest { Email = "aigerim@example.com" })
        .AddExample(new ResetPasswordRequest { Token = "019aa2c4-6f00-7000-8000-000000000005.c2VjcmV0", Password = Password })
        .AddExample(new UpdateAccountRequest { City = "Шымкент", Phone = "" });
}
