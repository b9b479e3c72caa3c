namespace Crm.Staff.Domain;

/// <summary>A record that decides who may do what: when one changes, every node forgets what it had cached.</summary>
internal interface IShapesActors;
