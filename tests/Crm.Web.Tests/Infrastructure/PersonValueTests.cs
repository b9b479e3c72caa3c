using System.Globalization;
using Crm.Web.Pages.Customers.Privacy;
using Microsoft.Extensions.Localization;
using Shouldly;

namespace Crm.Web.Tests.Infrastructure;

/// <summary>W-08: what is handed to a person is words.</summary>
public sealed class PersonValueTests
{
    [Theory]
    [InlineData("采购经理", "采购经理")]
    [InlineData("{not json", "{not json")]
    [InlineData("""[{"at":"2025-12-12T03:23:00+00:00","by":"01030000-0000-7000-8000-000000000006","how":"form","note":null,"allowed":true}]""", "at 2025-12-12 · how form · allowed yes")]
    [InlineData("""{"names":["吴慧敏","吴敏"],"records":{},"old":{"birthDay":"1990-01-02"}}""", "names 吴慧敏, 吴敏 · old birth_day 1990-01-02")]
    [InlineData("""[{"a":1},{"a":false}]""", "a 1\na no")]
    public void Json_is_told_in_words(string stored, string told) => PersonValue.Readable(stored, new Crm.Web.Infrastructure.Localization.Texts(new Words())).ShouldBe(told);

    private sealed class Words : IStringLocalizer
    {
        private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal) { ["Yes"] = "yes", ["No"] = "no", ["Field.birth_day"] = "birth_day" };

        public LocalizedString this[string name] => new(name, Known[name]);

        public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, Known[name], arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Known.Select(k => new LocalizedString(k.Key, k.Value));
    }
}
