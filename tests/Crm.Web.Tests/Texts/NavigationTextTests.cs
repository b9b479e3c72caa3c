using Crm.Web.Composition;

namespace Crm.Web.Tests.Texts;

public sealed class NavigationTextTests
{
    [Fact]
    public void Every_entry_of_the_navigation_has_a_text_and_an_icon()
    {
        var icons = IconTests.Listed();
        foreach (var module in Navigation.Modules)
        {
            var texts = ResourceFile.Read(module.Area, "zh-CN");
            var entries = module.Items.Concat(module.Create).ToList();
            entries.Select(entry => entry.TextKey).Append(module.TitleKey ?? entries[0].TextKey).Where(key => !texts.ContainsKey(key))
                .ShouldBeEmpty($"missing in {module.Area}");
            entries.Select(entry => entry.Icon).Except(icons).ShouldBeEmpty("missing in Assets/icons.txt");
        }
    }
}
