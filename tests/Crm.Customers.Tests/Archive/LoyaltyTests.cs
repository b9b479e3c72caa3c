using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Archive;

/// <summary>C-31: nature, ownership, region and loyalty are filters and segments.</summary>
public sealed class LoyaltyTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-31
    public async Task Customers_are_found_by_how_loyal_they_are_and_kept_as_a_segment()
    {
        var api = customers.As(customers.Boss);
        var field = (await api.FindFieldsAsync(Ct)).Single(f => f.Key == "loyalty");
        field.Settings.Choices!.Select(c => c.Code).ShouldBe(["lost", "watching", "repeat", "loyal", "advocate"]);
        field.Settings.Section.ShouldBe(ArchiveSections.Trading);
        var found = new Dictionary<string, Guid>();
        foreach (var loyalty in field.Settings.Choices!.Select(c => c.Code!))
            found[loyalty] = (await api.RegisterAsync(new(new(Some.Brand(), Nature: "foreign", Values: Fields.Values(("loyalty", FieldValue.Of(loyalty))))), Ct)).Id;
        foreach (var (loyalty, id) in found)
            (await api.FindAsync(nature: "foreign", field: [FieldFilter.Is("loyalty", FieldValue.Of(loyalty))], ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(id, loyalty);
        var segment = await api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Fields: [FieldFilter.AnyOf("loyalty", ["loyal", "advocate"])])), Ct);
        (await api.FindAsync(segment: segment.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([found["loyal"], found["advocate"]], ignoreOrder: true);
        var moved = await api.GetAsync(found["watching"], Ct);
        await api.ChangeAsync(moved.Id, moved.Customer with { Values = Fields.Values(("loyalty", FieldValue.Of("advocate"))) }, moved.ETag, Ct);
        (await api.FindAsync(segment: segment.Id, ct: Ct)).Items.Count.ShouldBe(3);
    }
}
