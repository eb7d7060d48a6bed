using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class SalaryTests
{
    [Theory]
    [InlineData("Желаемый доход\n1,8 млн ₸", 1_800_000d, 1_800_000d, "KZT", null)]
    [InlineData("Зарплата: 140 тыс. руб. на руки", 140_000d, 140_000d, "RUB", false)]
    [InlineData("Зарплата\n180 000 – 250 000 руб. до\nвычета налогов", 180_000d, 250_000d, "RUB", true)]
    [InlineData("Gehaltsvorstellung: 3.800 € brutto", 3_800d, 3_800d, "EUR", true)]
    [InlineData("Ожидаемая зарплата: от 300 000 тенге", 300_000d, null, "KZT", null)]
    [InlineData("Ожидаемая зарплата: до 300 000 тенге", null, 300_000d, "KZT", null)]
    [InlineData("Salary expectation: $120k/yr", 10_000d, 10_000d, "USD", null)]
    [InlineData("Expected salary: £55,000 – £62,400 per annum", 4_583.33d, 5_200d, "GBP", null)]
    [InlineData("Желаемая зарплата: $2 500–3 000", 2_500d, 3_000d, "USD", null)]
    [InlineData("Зарплатные ожидания: 180-250 тыс. руб.", 180_000d, 250_000d, "RUB", null)]
    [InlineData("Күтілетін жалақы\t350 000 теңге", 350_000d, 350_000d, "KZT", null)]
    [InlineData("Желаемая должность и зарплата\nЮрист\n1 200 000 ₸ на руки", 1_200_000d, 1_200_000d, "KZT", false)]
    [InlineData("Доход: 2000 USD net", 2_000d, 2_000d, "USD", false)]
    [InlineData("Зарплата: 500 тыс. тг", 500_000d, 500_000d, "KZT", null)]
    public void Read_Wish_IsMonthlyMoney(string text, double? from, double? to, string currency, bool? gross)
    {
        var fields = Snippets.Read($"Берг Анна\nanna@mail.example\n{text}");

        Assert.Equal(new Money((decimal?)from, (decimal?)to, currency, gross), fields.Salary);
    }

    [Theory]
    [InlineData("Опыт работы\n2019 - 2021 Менеджер, ООО «Опт»\nСредний чек 420 тыс. руб.")]
    [InlineData("Experience\n2019 - 2021 Manager, A Bank\nSalary budget of $300,000")]
    [InlineData("Summary\nManaged a budget of $5 million")]
    [InlineData("Rate: $50 per hour")]
    [InlineData("Зарплата: договорная")]
    public void Read_OtherAmounts_AreNoWish(string text)
    {
        var fields = Snippets.Read($"Берг Анна\nanna@mail.example\n{text}");

        Assert.Null(fields.Salary);
    }
}
