namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Makes up people: names of many peoples, addresses and numbers that belong to nobody.</summary>
internal static class WrittenPeople
{
    private static readonly string[][] RussianMen = ["Пётр Арсений Савва Добрыня Лука Ренат Казимир Игнат Денис Олег".Split(' '), "Круглов Журавель Седых Ткачук Осипян Баранов-Ладожский Ли Шевченко Ковальский Дзагоев Мороз".Split(' '), "Петрович Игоревич Ильич Рустамович Олегович".Split(' ')];

    private static readonly string[][] RussianWomen = ["Василиса Злата Марфа Инга Нонна Светлана Агата Юлиана Ольга Таисия".Split(' '), "Круглова Черных Сидорчук Мирзоян Кожемяка Белая-Рощина Цой Левченко Полонская Мороз Зайцева".Split(' '), "Петровна Игоревна Ильинична Рустамовна Олеговна".Split(' ')];

    private static readonly string[][] Kazakhs = ["Әсем Қайсар Ұлжан Мөлдір Іңкәр Жәнібек Бекарыс Нұрсая Ғалым Сымбат Өмірзақ".Split(' '), "Төлегенова Қасенов Үмбетова Жүсіпбек Сәрсенбаев Ізбасар Әлімжан Қожахмет Мұқан".Split(' '), "Серікқызы Бақытұлы Ерланқызы Маратұлы".Split(' ')];

    private static readonly string[][] English = ["Imogen Declan Priscilla Theodore Rosalind Jamal Bethany Kwame Siobhan Marcus Ottilie".Split(' '), "Hargreaves O'Connell Whitlock Adeyemi Fairbanks MacAllister Stone-Webb Park Delgado Winterbourne".Split(' ')];

    private static readonly string[][] International = ["Aarav Lakshmi Søren Łukasz Chloé Joaquín Mei Yusuf Ingrid Aizhan Oleksandr Jürgen".Split(' '), "Venkataraman Iyer Ødegård Wójcik Lefèvre Núñez Zhang El-Masri Björk Tulegenova Kovalenko Großmann".Split(' ')];

    public static WrittenPerson Make(Dice dice, string language)
    {
        var isWoman = dice.Chance(50);
        var names = language switch { "ru" when dice.Chance(70) => isWoman ? RussianWomen : RussianMen, "ru" or "kk" => Kazakhs, _ => dice.Chance(55) ? English : International };
        var (first, last, patronymic) = (dice.Pick(names[0]), dice.Pick(names[1]), names.Length > 2 && dice.Chance(50) ? dice.Pick(names[2]) : null);
        var name = names.Length > 2
            ? dice.Next(3) switch { 0 => $"{first} {last}", 1 => $"{last} {first}", _ => patronymic is null ? $"{last} {first}" : $"{last} {first} {patronymic}" }
            : dice.Next(6) == 0 ? $"{first} {(char)('A' + dice.Next(20))}. {last}" : $"{first} {last}";
        var city = language switch
        {
            "ru" => dice.Pick("Алматы", "Караганда", "Екатеринбург", "Нижний Новгород", "Актобе", "Пермь", "Ростов-на-Дону"),
            "kk" => dice.Pick("Алматы", "Шымкент", "Қарағанды", "Түркістан", "Ақтау"),
            _ => dice.Pick("Leeds", "Portland", "Toronto", "Berlin", "Almaty", "Chicago", "Bristol"),
        };

        return new WrittenPerson(name, first, last, isWoman, Email(dice, first, last), Phone(dice, language), city);
    }

    private static string Email(Dice dice, string first, string last)
    {
        var (given, family) = (Latin(first), Latin(last));
        var local = dice.Next(6) switch { 0 => $"{given}.{family}", 1 => $"{given[0]}{family}{dice.Next(99)}", 2 => $"{family}_{given}", 3 => $"{given}-{family}", 4 => $"best.worker{dice.Next(99)}", _ => $"{given}{1970 + dice.Next(35)}" };

        return $"{local}@{dice.Pick("mail.example", "inbox.example", "post.co.example", "my-box.example", "student.uni.example")}";
    }

    private static string Latin(string name) => string.Concat(name.ToLowerInvariant().Select(Latin));

    private static string Latin(char c) => c switch
    {
        >= 'a' and <= 'z' => c.ToString(),
        'а' or 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' or 'ғ' => "g",
        'д' => "d",
        'е' or 'ё' or 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' or 'і' or 'й' => "i",
        'к' or 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' or 'ң' => "n",
        'о' or 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' or 'ұ' or 'ү' => "u",
        'ф' => "f",
        'х' or 'һ' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' or 'щ' => "sh",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'é' or 'è' => "e",
        'í' => "i",
        'ó' or 'ø' or 'ö' => "o",
        'ú' or 'ü' => "u",
        'ñ' => "n",
        'ł' => "l",
        'å' => "a",
        'ß' => "ss",
        _ => "",
    };

    private static string Phone(Dice dice, string language)
    {
        string D(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => dice.Next(10).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        return language is "ru" or "kk"
            ? dice.Next(7) switch
            {
                0 => $"+7 (70{dice.Next(9)}) {D(3)}-{D(2)}-{D(2)}",
                1 => $"8 70{dice.Next(9)} {D(3)} {D(2)} {D(2)}",
                2 => $"+770{dice.Next(9)}{D(7)}",
                3 => $"8-90{dice.Next(9)}-{D(3)}-{D(2)}-{D(2)}",
                4 => $"+7 90{dice.Next(9)} {D(3)}-{D(4)}",
                5 => $"8(7{D(2)}){D(7)}",
                _ => $"+7 70{dice.Next(9)} {D(7)}",
            }
            : dice.Next(7) switch
            {
                0 => $"(503) 555-01{D(2)}",
                1 => $"+44 7700 900{D(3)}",
                2 => $"+1 416-555-01{D(2)}",
                3 => $"+49 151 2{D(7)}",
                4 => $"+91 98{D(3)} {D(5)}",
                5 => $"07700 900{D(3)}",
                _ => $"312.555.01{D(2)}",
            };
    }
}
