using System.Text.RegularExpressions;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Tells whether words name an employer: by a legal form, by quotation marks, by what organizations call themselves.</summary>
internal static class EmployerWords
{
    private static readonly Regex Marks = new(
        @"(?:^|[^\p{L}])(?:ТОО|ООО|ОАО|ЗАО|ПАО|АО|НАО|ИП|ЧП|ГУ|ГКП|КГП|РГП|КГУ|КГКП|ГККП|ГБУ|МБУ|МУП|ФГУП|ФГБУ|ФГБОУ|НИИ|НПО|ГК|УК|ТД|ЖШС|АҚ|ЖК|КММ|ШЖҚ|МКҚК|LLP|LLC|Ltd|Limited|Inc|Corp|Corporation|GmbH|AG|PLC|JSC|LTD|S\.A|B\.V|Co)(?:[^\p{L}]|$)|[«""“„]|(?i:(?:^|[^\p{L}])(?:company|компания|компании|group|holding|холдинг|bank|банк|university|университет|hospital|больница|поликлиника|клиника|аурухана|clinic|school|школа|лицей|гимназия|мектеп|колледж|college|institute|институт|academy|академия|ministry|министерство|department|department of|агентство|agency|завод|зауыт|фабрика|магазин|сеть|ресторан|кафе|отель|hotel|restaurant|store|студия|studio|центр|center|centre|орталығы|labs?|technologies|systems|solutions|services|software|consulting|partners|associates|фонд|foundation|склад|управление|комбинат|предприятие|фриланс|freelance|self-employed|самозанят|institute of|county|city of|laboratory|council|medical center|market|media|networks|industries|international|enterprises|airlines|telecom|mutual|insurance|capital|ventures|research|tech)(?:[^\p{L}]|$))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex LegalForms = new(
        @"(?:^|[^\p{L}])(?:ТОО|ООО|ОАО|ЗАО|ПАО|АО|ИП|ЧП|ГУ|КГП|РГП|КГУ|ЖШС|АҚ|ЖК|LLP|LLC|Ltd|Inc|GmbH|JSC)(?:[^\p{L}]|$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether a legal form stands among the words.</summary>
    public static bool IsLegalForm(string text) => LegalForms.IsMatch(text);

    public static bool Contains(string text) => Marks.IsMatch(text);
}
