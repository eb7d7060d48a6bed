using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Chats;

public sealed class TypedAnswerTests
{
    private static readonly Account Nobody = new() { Id = new AccountId(Guid.Empty), CreatedAt = default, UpdatedAt = default };

    [Theory]
    [InlineData("3", 3.0)]
    [InlineData("2,5", 2.5)]
    [InlineData("2.46 года", 2.5)]
    [InlineData("5 лет", 5.0)]
    [InlineData("0", 0.0)]
    [InlineData("80", 80.0)]
    [InlineData("81", null)]
    [InlineData("-1", null)]
    [InlineData("много", null)]
    [InlineData("1,2,3", null)]
    public void ToResume_Years_AreReadAsPeopleWriteThem(string answer, double? years) =>
        Assert.Equal(years, TypedAnswer.ToResume(ChatQuestion.Years, answer, "KZT")?.Invoke(new ResumeFields()).YearsOfExperience);

    [Theory]
    [InlineData("400 000 тенге", 400_000, null, "KZT")]
    [InlineData("2500 usd", 2500, null, "USD")]
    [InlineData("900000", 900_000, null, "RUB")]
    [InlineData("от 300 000 до 400 000 ₽", 300_000, 400_000, "RUB")]
    public void ToResume_Salary_IsMoney(string answer, int from, int? to, string currency) =>
        Assert.Equal(new Money(from, to, currency), TypedAnswer.ToResume(ChatQuestion.Salary, answer, "RUB")?.Invoke(new ResumeFields()).Salary);

    [Theory]
    [InlineData("не знаю")]
    [InlineData("")]
    [InlineData("-5")]
    public void ToResume_NoSalary_IsWrong(string answer) =>
        Assert.True(TypedAnswer.ToResume(ChatQuestion.Salary, answer, "KZT")?.Invoke(new ResumeFields()).Salary is null or { From: > 0 });

    [Fact]
    public void ToResume_Skills_AreEachOnce() =>
        Assert.Equal(["C#", "SQL", "Docker"], TypedAnswer.ToResume(ChatQuestion.Skills, "C#, SQL;sql\nDocker, ", "KZT")!(new ResumeFields()).Skills);

    [Fact]
    public void ToResume_Languages_HaveLevels()
    {
        var languages = TypedAnswer.ToResume(ChatQuestion.Languages, "Русский, English B2", "KZT")!(new ResumeFields()).Languages;

        Assert.Equal([("ru", null), ("en", "B2")], languages.Select(language => (language.Code, language.Level)));
    }

    [Theory]
    [InlineData(ChatQuestion.Age, "13")]
    [InlineData(ChatQuestion.Age, "121")]
    [InlineData(ChatQuestion.Age, "29 лет")]
    [InlineData(ChatQuestion.Email, "asel")]
    [InlineData(ChatQuestion.Email, "asel@localhost")]
    [InlineData(ChatQuestion.Phone, "позвоните")]
    [InlineData(ChatQuestion.Phone, "12")]
    [InlineData(ChatQuestion.FirstName, "")]
    [InlineData(ChatQuestion.FirstName, "две\nстроки")]
    [InlineData(ChatQuestion.City, "\u202Eгород")]
    [InlineData(ChatQuestion.DesiredPosition, "")]
    [InlineData(ChatQuestion.Skills, ", ;")]
    public void Answer_ThatIsNone_ChangesNothing(ChatQuestion question, string answer)
    {
        Assert.Null(TypedAnswer.ToAccount(question, answer));
        Assert.Null(TypedAnswer.ToResume(question, answer, "KZT"));
    }

    [Fact]
    public void ToAccount_AnswersOfTheProfile_AreKept()
    {
        var account = TypedAnswer.ToAccount(ChatQuestion.FirstName, "Асель")!(Nobody);
        account = TypedAnswer.ToAccount(ChatQuestion.Age, "29")!(account);
        account = TypedAnswer.ToAccount(ChatQuestion.Email, "asel@example.com")!(account);
        account = TypedAnswer.ToAccount(ChatQuestion.Phone, "+7 (701) 000-00-00")!(account);

        Assert.Equal(("Асель", 29, "asel@example.com", "+7 (701) 000-00-00"), (account.FirstName, account.Age, account.ContactEmail, account.Phone));
    }
}
