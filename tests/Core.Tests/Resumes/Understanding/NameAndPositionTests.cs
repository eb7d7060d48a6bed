using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class NameAndPositionTests
{
    [Theory]
    [InlineData("Берг Анна Сергеевна\nБухгалтер\nanna@mail.example", "Берг Анна Сергеевна")]
    [InlineData("БЕРГ АННА СЕРГЕЕВНА\nБухгалтер\nanna@mail.example", "Берг Анна Сергеевна")]
    [InlineData("РЕЗЮМЕ\nБерг Анна\nanna@mail.example", "Берг Анна")]
    [InlineData("Curriculum Vitae\nANNA-MARIA VAN DER BERG\nanna@mail.example", "Anna-Maria van der Berg")]
    [InlineData("Anna Berg, PhD, CPA\nAccountant", "Anna Berg")]
    [InlineData("Dr. Anna Berg\nPhysician\n+7 701 000 11 22", "Anna Berg")]
    [InlineData("Ф.И.О.\tБерг Анна Сергеевна\nТелефон\t+7 701 000 11 22", "Берг Анна Сергеевна")]
    [InlineData("ФИО: Берг Анна", "Берг Анна")]
    [InlineData("Аты-жөні\tСерікбаев Олжас Қанатұлы", "Серікбаев Олжас Қанатұлы")]
    [InlineData("Accountant\nAnna Berg\nanna.berg@mail.example", "Anna Berg")]
    [InlineData("First name: Anna\nLast name: Berg", "Anna Berg")]
    [InlineData("********\nJava Developer\nphone: *******", null)]
    [InlineData("FEDERAL GRAIN INSPECTOR\nSummary\nService-oriented operator", null)]
    [InlineData("Business Development\nSummary\nTen years in sales", null)]
    [InlineData("Главный Бухгалтер\nАлматы", null)]
    public void Read_Head_HoldsTheName(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.Name);
    }

    [Theory]
    [InlineData("Берг Анна\nГлавный бухгалтер\nanna@mail.example", "Главный бухгалтер")]
    [InlineData("Берг Анна\nЖелаемая должность и зарплата\nЮрист\n500 000 ₸", "Юрист")]
    [InlineData("Берг Анна\nЦель: замещение должности «Медицинская сестра»", "Медицинская сестра")]
    [InlineData("Берг Анна\nЛауазымы: Электрик", "Электрик")]
    [InlineData("Anna Berg\nDevOps Engineer · Software Architect\nanna@mail.example", "DevOps Engineer · Software Architect")]
    [InlineData("Anna Berg | Lead Accountant | anna@mail.example", "Lead Accountant")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\n01/2020 - present\nData Analyst\nNorth Bank", "Data Analyst")]
    [InlineData("Anna Berg\nanna@mail.example\nSkills\nSQL, Excel", null)]
    [InlineData("Берг Анна\nСварщик 5 разряда\nПермь | anna@mail.example", "Сварщик 5 разряда")]
    [InlineData("Берг Анна\nПрограммист 1С\nПермь | anna@mail.example", "Программист 1С")]
    [InlineData("Берг Анна\nОдесский техникум пищевой промышленности, Повар-технолог\nanna@mail.example", null)]
    [InlineData("Берг Анна\nСтроительный колледж – техник-строитель\nanna@mail.example\nОпыт работы\nмай 2019 – июнь 2020\nКаменщик\nООО Дом", "Каменщик")]
    [InlineData("Берг Анна\nУчитель, частная школа\nanna@mail.example", "Учитель, частная школа")]
    public void Read_Position_IsTheWishTheHeadlineOrTheLatestJob(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.DesiredPosition);
    }

    [Fact]
    public void Read_LargestLine_IsTheName()
    {
        var fields = Snippets.Read(
        [
            new ResumeLine("Skills", 12, true, StartsBlock: true), new ResumeLine("SQL", 10),
            new ResumeLine("ZARINA OSPANOVA", 24, true, StartsBlock: true), new ResumeLine("Financial analyst", 14),
            new ResumeLine("zarina@mail.example", 10),
        ]);

        Assert.Equal(("Zarina Ospanova", "Financial analyst"), (fields.Name, fields.DesiredPosition));
    }
}
