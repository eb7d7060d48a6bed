namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class JobHabitsTests
{
    [Theory]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant, North Bank\n03.2019 – 05/2021", "Accountant@North Bank 2019-03..2021-05")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant, North Bank\nSep 15 - NOW", "Accountant@North Bank 2015-09..")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant, North Bank\nSept. '15 – Mar. '18", "Accountant@North Bank 2015-09..2018-03")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nБухгалтер, ТОО «Счёт»\nвесна 2018 – осень 2019", "Бухгалтер@ТОО «Счёт» 2018..2019")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nБухгалтер, ТОО «Счёт»\n1 кв. 2018 – 3 кв. 2019", "Бухгалтер@ТОО «Счёт» 2018..2019")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nБухгалтер, ТОО «Счёт»\nII квартал 2018 г. – н.в.", "Бухгалтер@ТОО «Счёт» 2018..")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant, North Bank\nQ1 2018 – Q3 2020", "Accountant@North Bank 2018..2020")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant, North Bank\nQ1'18 – Q3'20", "Accountant@North Bank 2018..2020")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\n03.19 – 05.21\nБухгалтер, ТОО «Счёт»", "Бухгалтер@ТОО «Счёт» 2019-03..2021-05")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\n03.19 – н.в.\nБухгалтер, ТОО «Счёт»", "Бухгалтер@ТОО «Счёт» 2019-03..")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nс марта 2019 года по май 2021 года — бухгалтер, ТОО «Счёт»", "бухгалтер@ТОО «Счёт» 2019-03..2021-05")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\n12.03.2019 г. - 30.05.2021 г. ТОО «Счёт», бухгалтер", "бухгалтер@ТОО «Счёт» 2019-03..2021-05")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\n2019-2021 гг. ТОО «Счёт», бухгалтер", "бухгалтер@ТОО «Счёт» 2019..2021")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\n2019г.-2021г. ТОО «Счёт», бухгалтер", "бухгалтер@ТОО «Счёт» 2019..2021")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nИюнь 2019 – по настоящее время (4 года 2 месяца)\nБухгалтер\nТОО «Счёт», Алматы", "Бухгалтер@ТОО «Счёт» 2019-06..")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nМарт 2019 —\nнастоящее время\nСчёт\nАлматы, www.schet.example\nБухгалтер\nВедение учёта", "Бухгалтер@Счёт 2019-03..")]
    [InlineData("Anna Berg\nanna@mail.example\nWork experience — 9 years 6 months\nNovember 2020 — till now\n5 years 2 months\nNorth Bank\nLeeds\nAccountant\nKept books", "Accountant@North Bank 2020-11..")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nNorth Bank\nSenior Accountant\tJan 2021 – Present\n• Led\nAccountant\tMar 2018 – Dec 2020\n• Did", "Senior Accountant@North Bank 2021-01..; Accountant@North Bank 2018-03..2020-12")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nNorth Bank, Leeds, UK (2018 - 2021)\nAccountant\n• Did\nSouth Bank, Leeds, UK (2015 - 2018)\nClerk\n• Did", "Accountant@North Bank 2018..2021; Clerk@South Bank 2015..2018")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant | North Bank | Leeds\nMarch 2018 - December 2021 · 3 yrs 10 mos\n• Did", "Accountant@North Bank 2018-03..2021-12")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nПериод: 03.2019 – 05.2021\nОрганизация: ТОО «Счёт»\nДолжность: бухгалтер\nОбязанности: ведение учёта\nПериод: 01.2017 – 02.2019\nОрганизация: ТОО «Дом»\nДолжность: кассир\nОбязанности: касса", "бухгалтер@ТОО «Счёт» 2019-03..2021-05; кассир@ТОО «Дом» 2017-01..2019-02")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nОрганизация: ТОО «Счёт»\nДолжность: бухгалтер\nПериод работы: 03.2019 – 05.2021\nОбязанности: ведение учёта\nОрганизация: ТОО «Дом»\nДолжность: кассир\nПериод работы: 01.2017 – 02.2019", "бухгалтер@ТОО «Счёт» 2019-03..2021-05; кассир@ТОО «Дом» 2017-01..2019-02")]
    [InlineData("Анна Берг\n+7 701 000 11 22\nОпыт работы\nМесто работы\tДолжность\tПериод работы\nТОО «Счёт»\tБухгалтер\t03.2019-05.2021\nТОО «Дом»\tКассир\t01.2017-02.2019", "Бухгалтер@ТОО «Счёт» 2019-03..2021-05; Кассир@ТОО «Дом» 2017-01..2019-02")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\nAccountant at North Bank since 2019", "Accountant@North Bank 2019..")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\n08/2019-now: Accountant, North Bank", "Accountant@North Bank 2019-08..")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\n2019.08 ~ 2021.03 Accountant, North Bank", "Accountant@North Bank 2019-08..2021-03")]
    [InlineData("Anna Berg\nanna@mail.example\nExperience\n[2019-2021] Accountant, North Bank", "Accountant@North Bank 2019..2021")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nBSc in Physics, North University, 2014 – 2018\nSkills\nExcel", "")]
    [InlineData("Мөлдір Жүсіпова\n+7 701 000 11 22\nЖұмыс тәжірибесі\n2019 ж. қыркүйек – қазіргі уақытқа дейін\n№ 15 мектеп\nМұғалім", "Мұғалім@№ 15 мектеп 2019-09..")]
    [InlineData("Мөлдір Жүсіпова\n+7 701 000 11 22\nЖұмыс тәжірибесі\n2019-2021 жж. № 15 мектеп, мұғалім", "мұғалім@№ 15 мектеп 2019..2021")]
    public void Read_Jobs_HoweverTheirTimesAndNamesAreSet(string text, string expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, string.Join("; ", fields.Experience.Select(job => $"{job.Position}@{job.Employer} {job.From}..{job.To}")));
    }
}
