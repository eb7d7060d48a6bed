using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class ContactsTests
{
    [Theory]
    [InlineData("anna.berg@mail.example", "anna.berg@mail.example")]
    [InlineData("E-mail: Anna.Berg@Mail.Example.", "anna.berg@mail.example")]
    [InlineData("mailto:anna@mail.example | +7 701 000 11 22", "anna@mail.example")]
    [InlineData("anna_berg.1990@mail-box.co.example,", "anna_berg.1990@mail-box.co.example")]
    [InlineData("anna.berg@mail.\nexample", "anna.berg@mail.example")]
    [InlineData("anna.berg@\nmail.example", "anna.berg@mail.example")]
    [InlineData("anna.berg@mail\n.example", "anna.berg@mail.example")]
    [InlineData("anna_\nberg@mail.example", "anna_berg@mail.example")]
    [InlineData("anna (at) mail (dot) example", "anna@mail.example")]
    [InlineData("@anna_berg | telegram", null)]
    [InlineData("Email me on the board", null)]
    [InlineData("anna@localhost", null)]
    public void Read_Address_IsTheEmail(string line, string? expected)
    {
        var fields = Snippets.Read($"Анна Берг\nБухгалтер\n{line}");

        Assert.Equal(expected, fields.Email);
    }

    [Theory]
    [InlineData("+7 (701) 000-11-22", "+7 (701) 000-11-22")]
    [InlineData("8 701 000 11 22", "8 701 000 11 22")]
    [InlineData("87010001122", "87010001122")]
    [InlineData("8-701-000-11-22", "8-701-000-11-22")]
    [InlineData("8 7122 55 09 81", "8 7122 55 09 81")]
    [InlineData("+49 178 910 11 12 13", "+49 178 910 11 12 13")]
    [InlineData("+44 20 7946 0000", "+44 20 7946 0000")]
    [InlineData("(503) 555-0148", "(503) 555-0148")]
    [InlineData("206-555-0149 | Denver, CO", "206-555-0149")]
    [InlineData("Тел.: 8(701)0001122, WhatsApp", "8(701)0001122")]
    [InlineData("Телефон: 55-09-81", null)]
    [InlineData("+7 701 *** ** 22", null)]
    [InlineData("+7 701 XXX XX 22", null)]
    [InlineData("2011 - 2015", null)]
    [InlineData("01/2020 - 05/2021", null)]
    [InlineData("21.02.1996", null)]
    [InlineData("1 200 000 000", null)]
    [InlineData("Version 9.3.1/10.0.3", null)]
    [InlineData("ИИН 900101300123", null)]
    public void Read_Number_IsThePhoneOnlyWhenItIsOne(string line, string? expected)
    {
        var fields = Snippets.Read($"Анна Берг\nБухгалтер\n{line}");

        Assert.Equal(expected, fields.Phone);
    }

    [Fact]
    public void Read_ContactsOfReferees_AreNotThePersons()
    {
        var fields = Snippets.Read("Anna Berg\nAccountant\nReferences\nJohn Smith, director, +1 (503) 555-0199, john.smith@firm.example");

        Assert.Null(fields.Email);
        Assert.Null(fields.Phone);
    }

    [Fact]
    public void Read_ContactsInThePageHeader_AreFound()
    {
        var fields = Snippets.Read(
        [
            new ResumeLine("Анна Берг   anna@mail.example   +7 701 000 11 22", IsHeaderOrFooter: true),
            new ResumeLine("Опыт работы"),
            new ResumeLine("01.2020 – 05.2022 Бухгалтер, ТОО «Счёт»"),
        ]);

        Assert.Equal(("anna@mail.example", "+7 701 000 11 22", "Анна Берг"), (fields.Email, fields.Phone, fields.Name));
    }

    [Fact]
    public void Read_HiddenLines_AreNotRead()
    {
        var fields = Snippets.Read([new ResumeLine("Анна Берг"), new ResumeLine("hidden@mail.example +7 701 000 11 22", IsHidden: true)]);

        Assert.Null(fields.Email);
        Assert.Null(fields.Phone);
    }

    [Theory]
    [InlineData("Проживает: Алматы", "Алматы")]
    [InlineData("Город: Караганда", "Караганда")]
    [InlineData("Адрес: г. Нижний Новгород, ул. Мира, 5", "Нижний Новгород")]
    [InlineData("Мекенжайы\tҚызылорда қ.", "Қызылорда")]
    [InlineData("Reside in: Almaty", "Almaty")]
    [InlineData("Leeds, United Kingdom | anna@mail.example", "Leeds")]
    [InlineData("Portland, OR 97205", "Portland")]
    [InlineData("Address: Smalltown, 5 Mill Lane", "Smalltown")]
    [InlineData("Готова к переезду", null)]
    public void Read_Place_IsTheCity(string line, string? expected)
    {
        var fields = Snippets.Read($"Анна Берг\nБухгалтер\n{line}");

        Assert.Equal(expected, fields.City);
    }
}
