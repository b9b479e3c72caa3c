using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Customers.Tests.Views;

/// <summary>C-32: how a person looks at a list, under a name; one's own, the unit's or everybody's.</summary>
public sealed class SavedViewTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_keeps_filters_order_and_columns_and_may_be_renamed_and_replaced()
    {
        var (_, api) = customers.Someone("何");
        var made = await api.AddViewAsync(Best("  好客户 "), Ct);

        made.View.Name.ShouldBe("好客户");
        var kept = (await OwnAsync(api)).ShouldHaveSingleItem();
        kept.View.Filters.ShouldBe([new("grade", "A"), new("v.employeesFrom", "100"), new("by", "employees")]);
        (kept.View.Sort, kept.MayChange, kept.IsDefault).ShouldBe(("-contact", true, false));
        kept.View.Columns.ShouldBe(["code", "owner", "values.employees"]);
        (await api.FindViewsAsync(ViewLists.Leads, Ct)).ShouldBeEmpty();

        var changed = await api.ChangeViewAsync(made.Id, new(ViewLists.Customers, "乙", [new("grade", "B")]), made.ETag, Ct);
        changed.View.ShouldSatisfyAllConditions(v => v.Name.ShouldBe("乙"), v => v.Sort.ShouldBeNull(), v => v.Columns.ShouldBeNull(), v => v.Filters!.ShouldHaveSingleItem().Value.ShouldBe("B"));
        (await Some.ProblemAsync(() => api.ChangeViewAsync(made.Id, Best("丙"), made.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
    }

    [Fact]
    public async Task A_removed_view_can_be_had_back_unless_its_name_is_taken()
    {
        var (_, api) = customers.Someone("施");
        var made = await api.AddViewAsync(Best("名单"), Ct);
        await api.ChooseDefaultViewAsync(new(ViewLists.Customers, made.Id), Ct);

        await Some.ProblemAsync(() => api.DeleteViewAsync(made.Id, "\"1\"", Ct), HttpStatusCode.PreconditionFailed);
        await api.DeleteViewAsync(made.Id, made.ETag, Ct);
        (await OwnAsync(api)).ShouldBeEmpty();
        (await api.RestoreViewAsync(made.Id, Ct)).ShouldSatisfyAllConditions(v => v.View.Name.ShouldBe("名单"), v => v.IsDefault.ShouldBeTrue());

        var again = (await OwnAsync(api)).ShouldHaveSingleItem();
        await api.DeleteViewAsync(made.Id, again.ETag, Ct);
        await api.AddViewAsync(Best("名单"), Ct);
        (await Some.ProblemAsync(() => api.RestoreViewAsync(made.Id, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["name"]);
        await Some.ProblemAsync(() => customers.Api.RestoreViewAsync(made.Id, Ct), HttpStatusCode.NotFound);
        customers.Host.Clock.Advance(TimeSpan.FromDays(31));
        await Some.ProblemAsync(() => api.RestoreViewAsync(made.Id, Ct), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_opens_with_the_view_that_each_has_chosen()
    {
        var ((_, api), (_, other)) = (customers.Someone("吕"), customers.Someone("张"));
        var own = await api.AddViewAsync(Best("甲"), Ct);
        var shared = await api.AddViewAsync(Best("乙", ViewReaches.Everybody), Ct);

        await api.ChooseDefaultViewAsync(new(ViewLists.Customers, own.Id), Ct);
        await api.ChooseDefaultViewAsync(new(ViewLists.Customers, shared.Id), Ct);
        await other.ChooseDefaultViewAsync(new(ViewLists.Customers, shared.Id), Ct);
        (await api.FindViewsAsync(ViewLists.Customers, Ct)).Where(v => v.IsDefault).ShouldHaveSingleItem().Id.ShouldBe(shared.Id);

        await api.ChooseDefaultViewAsync(new(ViewLists.Customers), Ct);
        (await api.FindViewsAsync(ViewLists.Customers, Ct)).ShouldAllBe(v => !v.IsDefault);
        (await other.FindViewsAsync(ViewLists.Customers, Ct)).Single(v => v.Id == shared.Id).IsDefault.ShouldBeTrue();
        (await Some.ProblemAsync(() => other.ChooseDefaultViewAsync(new(ViewLists.Customers, own.Id), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["viewId"]);
        (await Some.ProblemAsync(() => api.ChooseDefaultViewAsync(new(ViewLists.Leads, own.Id), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["viewId"]);
    }

    [Fact]
    public async Task A_view_is_seen_by_whom_it_is_shared_with()
    {
        var (here, there) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (owner, colleague, stranger) = (customers.Person("组员", RecordScope.Own, here), customers.Person("同事", RecordScope.Own, here), customers.Person("外组", RecordScope.Own, there));
        var clerk = customers.Host.Actors.Add("文员", here, (CustomersPermissions.Read, RecordScope.Own));
        var own = await customers.As(owner).AddViewAsync(Best("自己"), Ct);
        var unit = await customers.As(owner).AddViewAsync(Best("本组", ViewReaches.Unit), Ct);
        var all = await customers.As(owner).AddViewAsync(Best("全体" + Some.Brand(), ViewReaches.Everybody), Ct);

        (await SeenAsync(colleague)).Intersect([own.Id, unit.Id, all.Id]).ShouldBe([unit.Id, all.Id], ignoreOrder: true);
        (await SeenAsync(stranger)).ShouldContain(all.Id);
        (await SeenAsync(stranger)).ShouldNotContain(unit.Id);
        (await customers.As(clerk).FindViewsAsync(ViewLists.Customers, Ct)).Single(v => v.Id == unit.Id).MayChange.ShouldBeFalse();
        await Some.ProblemAsync(() => customers.As(clerk).ChangeViewAsync(unit.Id, unit.View, unit.ETag, Ct), HttpStatusCode.Forbidden);
        await Some.ProblemAsync(() => customers.As(clerk).DeleteViewAsync(unit.Id, unit.ETag, Ct), HttpStatusCode.Forbidden);
        await Some.ProblemAsync(() => customers.As(colleague).DeleteViewAsync(own.Id, own.ETag, Ct), HttpStatusCode.NotFound);
        (await Some.ProblemAsync(() => customers.As(clerk).AddViewAsync(Best("文员", ViewReaches.Unit), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["reach"]);
        await Some.ProblemAsync(() => customers.As(clerk).FindViewsAsync(ViewLists.Leads, Ct), HttpStatusCode.Forbidden);
        (await customers.As(colleague).ChangeViewAsync(unit.Id, unit.View with { Name = "改名" }, unit.ETag, Ct)).OwnerId.ShouldBe(owner.StaffId);
    }

    [Fact]
    public async Task Wrong_input_is_told_at_its_field()
    {
        var (_, api) = customers.Someone("孔");
        await api.AddViewAsync(Best("有了"), Ct);

        (await FieldAsync(api, Best("有了"))).ShouldBe("name");
        (await FieldAsync(api, Best(""))).ShouldBe("name");
        (await FieldAsync(api, Best(new string('长', 41)))).ShouldBe("name");
        (await FieldAsync(api, Best("x") with { List = "cases" })).ShouldBe("list");
        (await FieldAsync(api, Best("x") with { Reach = "world" })).ShouldBe("reach");
        (await FieldAsync(api, Best("x") with { Sort = "-secret" })).ShouldBe("sort");
        (await FieldAsync(api, Best("x") with { Columns = ["secret"] })).ShouldBe("columns[0]");
        (await FieldAsync(api, Best("x") with { Columns = [] })).ShouldBe("columns");
        (await FieldAsync(api, Best("x") with { Filters = [new("grade", "Z")] })).ShouldBe("filters[0]");
        (await FieldAsync(api, Best("x") with { Filters = [new("cursor", "x")] })).ShouldBe("filters[0]");
        (await FieldAsync(api, Best("x") with { Filters = [new("q", "")] })).ShouldBe("filters[0]");
        (await FieldAsync(api, Best("x") with { Filters = [new("q", new string('x', 201))] })).ShouldBe("filters[0]");
        (await FieldAsync(api, Best("x") with { Filters = [.. Enumerable.Repeat(new ViewFilter("q", "x"), 41)] })).ShouldBe("filters");
        (await FieldAsync(api, new(ViewLists.Leads, "x", [new("v.employees", "1")]))).ShouldBe("filters[0]");
    }

    [Fact]
    public async Task A_person_has_at_most_fifty_of_a_list_however_many_are_saved_at_once()
    {
        var (_, api) = customers.Someone("曹");
        for (var i = 0; i < 48; i++)
            await api.AddViewAsync(Best($"视图 {i}"), Ct);

        var tries = await Task.WhenAll(Enumerable.Range(48, 6).Select(async i =>
        {
            try
            {
                await api.AddViewAsync(Best($"视图 {i}"), Ct);
                return true;
            }
            catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.UnprocessableEntity)
            {
                return false;
            }
        }));

        tries.Count(t => t).ShouldBe(2);
        (await api.FindViewsAsync(ViewLists.Customers, Ct)).Count(v => v.View.Reach == ViewReaches.Own).ShouldBe(50);
        (await api.AddViewAsync(new(ViewLists.Leads, "超时", [new("late", "true")]), Ct)).View.List.ShouldBe(ViewLists.Leads);
    }

    [Fact]
    public async Task The_shared_views_of_one_who_leaves_go_to_the_successor()
    {
        var leaver = customers.Person("离职者", RecordScope.Own);
        var (heir, api) = customers.Someone("接任者");
        var shared = await customers.As(leaver).AddViewAsync(Best("共用", ViewReaches.Everybody), Ct);
        await customers.As(leaver).AddViewAsync(Best("私用"), Ct);
        await api.AddViewAsync(Best("共用"), Ct);
        await customers.Host.PublishAsync(new StaffChanged(heir.StaffId, "heir", "接任者", null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, heir.StaffId, customers.Host.Clock.GetUtcNow()));

        await Eventually.BecomesAsync(
            async () => (await api.FindViewsAsync(ViewLists.Customers, Ct)).SingleOrDefault(v => v.Id == shared.Id), v => v?.OwnerId == heir.StaffId && v.View.Name == "共用 (2)", "the view handed over");
    }

    private static ViewFields Best(string name, string reach = ViewReaches.Own) => new(
        ViewLists.Customers, name, [new("grade", "A"), new("v.employeesFrom", "100"), new("by", "employees")], "-contact", ["code", "owner", "values.employees"], reach);

    private static async Task<string> FieldAsync(ICustomersApi api, ViewFields view) =>
        (await Some.ProblemAsync(() => api.AddViewAsync(view, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldHaveSingleItem();

    private async Task<List<Guid>> SeenAsync(Actor person) => [.. (await customers.As(person).FindViewsAsync(ViewLists.Customers, Ct)).Select(v => v.Id)];

    /// <summary>Those that nobody else sees: what other tests share is seen too.</summary>
    private static async Task<List<SavedView>> OwnAsync(ICustomersApi api) => [.. (await api.FindViewsAsync(ViewLists.Customers, Ct)).Where(v => v.View.Reach == ViewReaches.Own)];
}
