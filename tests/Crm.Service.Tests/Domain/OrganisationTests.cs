using Crm.BuildingBlocks.Seeding;
using Crm.Service.Domain.People;
using Crm.Staff.Contracts;
using Shouldly;

namespace Crm.Service.Tests.Domain;

/// <summary>S-12: who steps in.</summary>
public sealed class OrganisationTests
{
    private static readonly Organisation Company = new(
        DemoPeople.Units.Select(u => new UnitRef { Id = u.Id, Name = u.Name, NameEn = u.NameEn, ParentId = u.ParentId, ManagerId = DemoPeople.Managers[u.Id], Active = true }),
        DemoPeople.All.Select(p => new StaffRef { Id = p.Id, Name = p.Name, UnitId = p.UnitId, Roles = [p.Role], Active = true }));

    [Fact]
    public void The_unit_is_led_by_its_manager() => Company.Leader(DemoPeople.ServiceTeam.Id, []).ShouldBe(DemoPeople.ServiceManager.Id);

    [Fact]
    public void A_manager_who_must_stand_back_is_replaced_by_the_next_level()
    {
        Company.Leader(DemoPeople.ServiceTeam.Id, [DemoPeople.ServiceManager.Id]).ShouldBe(DemoPeople.BranchLeader.Id);
        Company.Leader(DemoPeople.ServiceTeam.Id, [DemoPeople.ServiceManager.Id, DemoPeople.BranchLeader.Id]).ShouldBe(DemoPeople.GeneralManager.Id);
    }

    [Fact]
    public void When_everybody_must_stand_back_nobody_is_told() =>
        Company.Leader(DemoPeople.ServiceTeam.Id, [.. DemoPeople.All.Select(p => p.Id)]).ShouldBeNull();

    [Fact]
    public void A_complaint_officer_who_must_stand_back_does_not_count() =>
        Company.WithRole(StaffRoles.ComplaintOfficer, DemoPeople.ServiceTeam.Id, [DemoPeople.ComplaintOfficer.Id]).ShouldBeEmpty();
}
