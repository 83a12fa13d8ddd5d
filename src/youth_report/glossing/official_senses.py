"""Ordinary words that mean something else in an official report. How rare a word is can never find these."""

from __future__ import annotations

from collections.abc import Mapping

OFFICIAL_SENSES: Mapping[str, str] = {
    "agenda": "the list of things to talk about, or a plan for change",
    "body": "an organisation",
    "board": "a group of people in charge",
    "brief": "to tell people what they need to know",
    "care": "being looked after by the council",
    "chair": "the person who leads a meeting",
    "commission": "to choose and pay for a service",
    "concern": "a worry that a child is not safe",
    "conference": "a meeting about one child",
    "contact": "time with family, or a call for help",
    "cabinet": "the councillors who decide",
    "executive": "the people in charge",
    "framework": "a set of rules",
    "hub": "a team or place where services meet",
    "measure": "something that is done",
    "minutes": "notes of a meeting",
    "officer": "a person who works for the council",
    "outcome": "what changed for a child",
    "panel": "a group of people who decide",
    "partner": "an organisation that works with others",
    "pathway": "the steps to get help",
    "placement": "the home a child in care lives in",
    "practice": "how people do their work",
    "proceedings": "what happens in a court",
    "provision": "services",
    "referral": "asking another service for help",
    "resource": "money, people and time",
    "review": "a meeting to see how things go",
    "scrutiny": "checking how well the council works",
    "stakeholder": "anyone who has to do with it",
    "strategy": "a plan for some years",
    "threshold": "how bad things must be to get help",
    "trust": "an organisation of the health service",
}
