using Crm.Testing;
using Crm.Testing.Personal;
using Shouldly;

namespace Crm.Staff.Tests;

/// <summary>W-08: a person can be found and erased wherever the module may keep something of it.</summary>
public sealed class PersonalDataTests
{
    [Fact]
    public async Task Every_column_of_text_is_said_to_hold_persons_data_or_none()
    {
        await using var host = await ModuleHost.StartAsync(StaffHost.Module);
        (await PersonalDataCheck.UnknownColumnsAsync(host, StaffModule.Name)).ShouldBeEmpty();
        (await PersonalDataCheck.MissingColumnsAsync(host, StaffModule.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_left_of_an_erased_person_but_what_is_said_to_be_kept() =>
        (await PersonalDataCheck.LeftAfterErasureAsync(StaffHost.Module, typeof(PersonalDataTests).Assembly)).ShouldBeEmpty();
}
