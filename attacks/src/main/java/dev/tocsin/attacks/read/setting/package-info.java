/**
 * Where and when a scene played: the mentioned places and days weighed against each other and against what the rest of the
 * article, its dateline and its outlet say.
 */
package dev.tocsin.attacks.read.setting;
